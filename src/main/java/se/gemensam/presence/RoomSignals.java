package se.gemensam.presence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.workspace.MembershipChanged;
import se.gemensam.workspace.MembershipEnded;

/** Tells the open pages of a room that its people changed: who is in it, what they may do, or what one may call them. */
@Component
class RoomSignals {

    private final Presence presence;

    RoomSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MembershipChanged changed) {
        presence.changed(changed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MembershipEnded ended) {
        presence.changed(ended.workspaceId());
    }
}
