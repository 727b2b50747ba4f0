package se.gemensam.livetext;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The documents in memory, one lane each. They run beside each other. */
@Component
class Lanes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int FATAL_OFFENCES = 2;

    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> offences = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("text-timer").daemon().factory());
    private final LiveTextMetrics metrics;
    private final LaneTools tools;

    Lanes(
            TextEngine engine,
            TextStore store,
            GroupCommit commits,
            SnapshotWriter snapshots,
            Names names,
            Readers readers,
            LiveTextMetrics metrics,
            LiveTextLimits limits) {
        this.metrics = metrics;
        this.tools = new LaneTools(
                engine, store, commits, snapshots, names, readers, metrics, limits, this, executor, timer);
        long idle = limits.idle().toMillis();
        timer.scheduleWithFixedDelay(this::endIdle, idle / 4, idle / 4, TimeUnit.MILLISECONDS);
        metrics.gauge("documents", lanes, Map::keySet);
    }

    Lane of(UUID documentId) {
        return lanes.computeIfAbsent(documentId, id -> new Lane(id, tools));
    }

    Optional<Lane> inMemory(UUID documentId) {
        return Optional.ofNullable(lanes.get(documentId));
    }

    /** Tells everybody who was told this member's name what it is to them now. */
    void rename(UUID memberId) {
        lanes.values().forEach(lane -> lane.rename(memberId));
    }

    int count() {
        return lanes.size();
    }

    void forget(UUID documentId, Lane lane) {
        lanes.remove(documentId, lane);
    }

    /** A document broke a context of the engine; the second time it is closed for writing. */
    void offended(UUID documentId) {
        if (offences.merge(documentId, 1, Integer::sum) == FATAL_OFFENCES) {
            metrics.closedForWriting();
            LOG.error("ALARM: document {} broke the text engine twice and is closed for writing", documentId);
        }
    }

    boolean isClosedForWriting(UUID documentId) {
        return offences.getOrDefault(documentId, 0) >= FATAL_OFFENCES;
    }

    private void endIdle() {
        lanes.values().forEach(Lane::endIfIdle);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        lanes.values().forEach(lane -> lane.end(Gone.RESTART));
        executor.close();
    }
}
