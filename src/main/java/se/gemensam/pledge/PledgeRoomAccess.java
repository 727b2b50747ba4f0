package se.gemensam.pledge;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceAccess;

/** Who may do what with things of a room that are about its pledges together. For whoever cooperates they do not exist. */
@Component
class PledgeRoomAccess {

    private final WorkspaceAccess rooms;

    PledgeRoomAccess(WorkspaceAccess rooms) {
        this.rooms = rooms;
    }

    /**
     * The current person, when it may do this with something of the room.
     *
     * @param thing whatever it is, when it is asked for by its id
     * @throws NotFoundException when the person may not know of it
     * @throws RefusedException when the person may not do that with it
     */
    @Transactional(readOnly = true)
    Member require(PledgeAct act, UUID workspaceId, UUID thing) {
        var member = rooms.require(Act.READ, workspaceId);
        var acts = PledgeAct.of(member);
        if (!acts.contains(PledgeAct.READ)) {
            throw new NotFoundException("of the pledges of a room: " + thing);
        }
        if (!acts.contains(act)) {
            throw new RefusedException("access.refused");
        }
        return member;
    }
}
