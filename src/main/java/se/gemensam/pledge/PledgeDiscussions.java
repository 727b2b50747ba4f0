package se.gemensam.pledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.Discussable;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceAccess;

/** Pledges as pages that the two sides talk on. */
@Component
class PledgeDiscussions implements Discussable {

    private final PledgeRepository pledges;
    private final WorkspaceAccess rooms;

    PledgeDiscussions(PledgeRepository pledges, WorkspaceAccess rooms) {
        this.pledges = pledges;
        this.rooms = rooms;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Page> page(Act act, UUID pageId) {
        return pledges.findById(pageId).map(pledge -> {
            if (pledge.isRemoved() || !reads(rooms.require(Act.READ, pledge.workspaceId()))) {
                throw new NotFoundException("pledge " + pageId);
            }
            return new Page(pageId, rooms.require(act, pledge.workspaceId()), Map.of(), new Audience.Room());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> readable(UUID workspaceId) {
        return reads(rooms.require(Act.READ, workspaceId)) ? pledges.livingIdsIn(workspaceId) : Set.of();
    }

    private static boolean reads(Member member) {
        return PledgeAct.of(member).contains(PledgeAct.READ);
    }
}
