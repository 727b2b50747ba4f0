package se.gemensam.discussion;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.Audience;

/** Tells the open pages of those who may see it that something was said, after the commit. */
@Component
class DiscussionSignals {

    private final Presence presence;

    DiscussionSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(DiscussionChanged event) {
        presence.changed(topic(event.pageId(), event.audience()));
    }

    /** Each audience has its own: nobody learns that others are talking, nor when. */
    static UUID topic(UUID pageId, Audience audience) {
        return topic(pageId, audience.toString());
    }

    static UUID topic(UUID pageId, String what) {
        return UUID.nameUUIDFromBytes((pageId + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
