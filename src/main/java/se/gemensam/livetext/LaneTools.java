package se.gemensam.livetext;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What every lane works with. */
record LaneTools(
        TextEngine engine,
        TextStore store,
        GroupCommit commits,
        SnapshotWriter snapshots,
        Names names,
        Readers readers,
        LiveTextMetrics metrics,
        LiveTextLimits limits,
        Lanes lanes,
        Executor executor,
        ScheduledExecutorService timer) {

    void later(Runnable task, long nanos) {
        timer.schedule(task, nanos, TimeUnit.NANOSECONDS);
    }
}
