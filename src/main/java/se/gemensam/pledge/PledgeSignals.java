package se.gemensam.pledge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;

/** Tells the open pages of a pledge, and of the room's pledges, to read anew, after the commit. */
@Component
public class PledgeSignals {

    private final Presence presence;

    PledgeSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(PledgeChanged event) {
        presence.changed(event.pledgeId());
        presence.changed(list(event.workspaceId()));
    }

    @TransactionalEventListener
    void on(PledgePublicationChanged event) {
        presence.changed(list(event.workspaceId()));
    }

    /** What pages of all the pledges of a room listen to. */
    public static UUID list(UUID workspaceId) {
        return named("pledges of " + workspaceId);
    }

    /** The place on the page of a pledge where somebody is who writes in this field. */
    public static UUID place(UUID pledgeId, PledgeField field) {
        return named(field + " of " + pledgeId);
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
