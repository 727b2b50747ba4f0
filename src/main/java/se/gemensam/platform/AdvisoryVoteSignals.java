package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.Audience;

/** Tells the open pages of those whom an advisory vote is for to read anew, after the commit. */
@Component
class AdvisoryVoteSignals {

    private final Presence presence;

    AdvisoryVoteSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(AdvisoryVoteChanged event) {
        presence.changed(topic(event.platformId(), event.audience()));
    }

    /** Each audience has its own: nobody learns that the others ask each other something, nor when. */
    static UUID topic(UUID platformId, Audience audience) {
        return UUID.nameUUIDFromBytes((platformId + " votes " + audience).getBytes(StandardCharsets.UTF_8));
    }
}
