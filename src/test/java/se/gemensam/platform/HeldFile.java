package se.gemensam.platform;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.core.Ordered;
import se.gemensam.platform.exporting.Headway.Stage;

/** Whoever makes a file of a person's stops where a stage begins, until this is closed. Others hear of the stage before. */
final class HeldFile implements AutoCloseable, ApplicationListener<PayloadApplicationEvent<FileHeadway>>, Ordered {

    private final ApplicationEventMulticaster events;
    private final UUID account;
    private final Stage stage;
    private final CountDownLatch there = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    HeldFile(ApplicationEventMulticaster events, UUID account, Stage stage) {
        this.events = events;
        this.account = account;
        this.stage = stage;
        events.addApplicationListener(this);
    }

    /** Waits until somebody has come there. */
    void await() {
        BusyWorkers.await(there);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<FileHeadway> event) {
        var headway = event.getPayload();
        if (headway.accountId().equals(account) && headway.progress().stage() == stage) {
            there.countDown();
            BusyWorkers.await(end);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void close() {
        events.removeApplicationListener(this);
        end.countDown();
    }
}
