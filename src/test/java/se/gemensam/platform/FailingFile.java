package se.gemensam.platform;

import java.util.UUID;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** No file of a person's gets further than the first stage, until this is closed. */
final class FailingFile implements AutoCloseable, ApplicationListener<PayloadApplicationEvent<FileHeadway>> {

    private final ApplicationEventMulticaster events;
    private final UUID account;

    FailingFile(ApplicationEventMulticaster events, UUID account) {
        this.events = events;
        this.account = account;
        events.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<FileHeadway> event) {
        if (event.getPayload().accountId().equals(account)) {
            throw new IllegalStateException("no ink");
        }
    }

    @Override
    public void close() {
        events.removeApplicationListener(this);
    }
}
