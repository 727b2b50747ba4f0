package se.gemensam.livetext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes read models of exact texts and stores them, on a thread of the system's: hundreds of busy documents have theirs
 * written every few seconds, and no keystroke waits for that. What has come meanwhile is one transaction; when that fails
 * each is tried alone.
 */
@Component
class SnapshotWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotWriter.class);
    private static final int LARGEST = 16;

    private final TextStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("text-snapshots").daemon().factory());

    SnapshotWriter(TextStore store, DataSource dataSource, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** @param isNew false for one that only waits until those before it are stored */
    private record Waiting(UUID documentId, Snapshot snapshot, boolean isNew, CompletableFuture<Snapshot> done) {

        void save(TextStore store) {
            if (isNew) {
                store.save(documentId, snapshot);
            }
        }
    }

    /**
     * The text at a version in all its forms; completes when it can be read by everybody.
     *
     * @param isNew false when this version was written before: then it only waits for that
     */
    CompletableFuture<Snapshot> write(UUID documentId, long version, String content, boolean isNew) {
        var done = new CompletableFuture<Snapshot>();
        thread.execute(() -> {
            try {
                queue.add(new Waiting(documentId, Snapshot.of(version, content), isNew, done));
                thread.execute(this::storeNext);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private void storeNext() {
        var group = new ArrayList<Waiting>();
        while (group.size() < LARGEST && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        if (group.isEmpty()) {
            return;
        }
        try {
            store(group);
        } catch (RuntimeException e) {
            LOG.info("A group of {} texts could not be stored; each is tried alone", group.size());
            group.forEach(this::storeAlone);
        }
    }

    private void storeAlone(Waiting waiting) {
        try {
            store(List.of(waiting));
        } catch (RuntimeException e) {
            LOG.warn("The text of document {} could not be stored: {}", waiting.documentId, e.toString());
            waiting.done.completeExceptionally(e);
        }
    }

    private void store(List<Waiting> group) {
        transaction.executeWithoutResult(status -> group.forEach(waiting -> waiting.save(store)));
        group.forEach(waiting -> waiting.done.complete(waiting.snapshot));
        group.stream().filter(Waiting::isNew).forEach(waiting -> tell(waiting.documentId));
    }

    private void tell(UUID documentId) {
        try {
            events.publishEvent(new TextRead(documentId));
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be told of the new text of document {}", documentId, e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
