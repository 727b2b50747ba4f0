package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.presence.Presence;

/** Tells the open screens of whoever waits for a file to look again. */
@Component
class FileOrderSignals {

    private final Presence presence;

    FileOrderSignals(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void on(FileOrderChanged event) {
        presence.changed(topic(event.accountId()));
    }

    @EventListener
    void on(FileHeadway event) {
        presence.changed(topic(event.accountId()));
    }

    static UUID topic(UUID accountId) {
        return UUID.nameUUIDFromBytes(("files " + accountId).getBytes(StandardCharsets.UTF_8));
    }
}
