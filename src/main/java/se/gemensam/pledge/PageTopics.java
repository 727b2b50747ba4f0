package se.gemensam.pledge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.organisation.Side;
import se.gemensam.presence.Presence;

/** What pages around the pledges listen to, and the word to them after the commit. A page of one check-in or closing listens to its id. */
@Component
public class PageTopics {

    private final Presence presence;

    PageTopics(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(PagesChanged event) {
        event.pages().forEach(presence::changed);
    }

    /** The check-ins of a room. */
    public static UUID checkIns(UUID workspaceId) {
        return named("check-ins of " + workspaceId);
    }

    /** The closings of a room. */
    public static UUID closings(UUID workspaceId) {
        return named("closings of " + workspaceId);
    }

    /** What a side says of a pledge: when it thinks again, the other side does not even learn that. */
    public static UUID verdict(UUID pledgeId, Side side) {
        return named("verdict of " + side + " on " + pledgeId);
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
