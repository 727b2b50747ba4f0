package se.gemensam.livetext;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionTemplate;

/** What every lane works with. */
record LaneTools(
        TextEngine engine,
        TextStore store,
        GroupCommit commits,
        Names names,
        Readers readers,
        LiveTextMetrics metrics,
        LiveTextLimits limits,
        Lanes lanes,
        Executor executor,
        ScheduledExecutorService timer,
        TransactionTemplate transaction) {

    void later(Runnable task, long nanos) {
        timer.schedule(task, nanos, TimeUnit.NANOSECONDS);
    }

    void save(java.util.UUID documentId, Snapshot snapshot) {
        transaction.executeWithoutResult(status -> store.save(documentId, snapshot));
    }
}
