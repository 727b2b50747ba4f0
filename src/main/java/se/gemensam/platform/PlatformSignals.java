package se.gemensam.platform;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;

/** Tells the open screens of a platform to read anew, after the commit. */
@Component
class PlatformSignals {

    private final Presence presence;

    PlatformSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(PlatformChanged event) {
        presence.changed(event.platformId());
    }
}
