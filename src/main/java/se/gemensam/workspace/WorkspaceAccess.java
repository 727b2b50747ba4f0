package se.gemensam.workspace;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.CurrentAccount;

/** What the current account may do in a joint room, asked at each act. The administrator is no member. */
@Component
@Transactional(readOnly = true)
public class WorkspaceAccess {

    private final CurrentAccount current;
    private final Roster roster;

    WorkspaceAccess(CurrentAccount current, Roster roster) {
        this.current = current;
        this.roster = roster;
    }

    /**
     * The current account's member in the room, when it may do this.
     *
     * @throws NotFoundException when there is no such room, or not for this person
     * @throws RefusedException when the role is too low
     */
    public Member require(Act act, UUID workspaceId) {
        var membership = current.find()
                .flatMap(account -> roster.membership(workspaceId, account))
                .orElseThrow(() -> new NotFoundException("workspace " + workspaceId));
        if (!act.isOpenTo(membership)) {
            throw new RefusedException("access.refused");
        }
        return roster.member(membership);
    }

    public boolean allows(Act act, UUID workspaceId) {
        return current.find()
                .flatMap(account -> roster.membership(workspaceId, account))
                .filter(act::isOpenTo)
                .isPresent();
    }

    public Optional<Member> find(UUID workspaceId) {
        return current.find().flatMap(account -> roster.find(workspaceId, account));
    }
}
