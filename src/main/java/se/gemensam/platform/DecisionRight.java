package se.gemensam.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.WorkspaceAccess;

/** Who may write down what bodies of an organisation decided: those who speak for it and have been given that. */
@Component
class DecisionRight {

    private final WorkspaceAccess rooms;

    DecisionRight(WorkspaceAccess rooms) {
        this.rooms = rooms;
    }

    /** @throws RefusedException for another organisation, or without the right */
    void require(Granted granted, UUID organisationId) {
        if (!granted.member().organisationId().equals(organisationId)) {
            throw new RefusedException("access.decision.otherOrganisation");
        }
        if (!rooms.allows(Act.REGISTER_DECISIONS, granted.platform().workspaceId())) {
            throw new RefusedException("access.decision.noRight");
        }
    }
}
