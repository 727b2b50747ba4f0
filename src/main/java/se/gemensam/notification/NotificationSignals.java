package se.gemensam.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;

/** Tells a person's open screens that there is news, after the commit. */
@Component
class NotificationSignals {

    private final Presence presence;

    NotificationSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(Notified event) {
        presence.changed(topic(event.accountId()));
    }

    static UUID topic(UUID accountId) {
        return UUID.nameUUIDFromBytes(("news " + accountId).getBytes(StandardCharsets.UTF_8));
    }
}
