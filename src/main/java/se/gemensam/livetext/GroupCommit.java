package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what the lanes hand over, everything that waits in one transaction: while one commits, the next gathers. Whoever
 * comes when nothing is under way stores its own at once, with no other thread to wait for. When a group fails each of its
 * documents is tried alone, so that one cannot hold up the others.
 */
@Component
class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST = 200;

    private final TextStore store;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean storing = new AtomicBoolean();

    GroupCommit(TextStore store, DataSource dataSource) {
        this.store = store;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Completes when it is durable; fails when it was not stored or nobody can say. */
    CompletableFuture<Void> store(DocumentCommit commit) {
        var waiting = new Waiting(commit, new CompletableFuture<>());
        queue.add(waiting);
        if (storing.compareAndSet(false, true)) {
            storeNext();
        }
        return waiting.done;
    }

    /** One group here; what came meanwhile is not for this thread to wait for. */
    private void storeNext() {
        var group = new ArrayList<Waiting>();
        queue.drainTo(group, LARGEST);
        try {
            if (!group.isEmpty()) {
                storeTogether(group);
            }
        } finally {
            storing.set(false);
            if (!queue.isEmpty() && storing.compareAndSet(false, true)) {
                Thread.startVirtualThread(this::storeNext);
            }
        }
    }

    private void storeTogether(List<Waiting> group) {
        try {
            store(group);
        } catch (RuntimeException | Error e) {
            if (group.size() == 1) {
                fail(group.getFirst(), e);
            } else {
                LOG.info("A group of {} documents could not be stored; each is tried alone", group.size());
                group.forEach(this::storeAlone);
            }
        }
    }

    private void storeAlone(Waiting waiting) {
        try {
            store(List.of(waiting));
        } catch (RuntimeException | Error e) {
            fail(waiting, e);
        }
    }

    private void store(List<Waiting> group) {
        var commits = group.stream().map(Waiting::commit).toList();
        transaction.executeWithoutResult(status -> store.append(commits));
        group.forEach(waiting -> waiting.done.complete(null));
    }

    private static void fail(Waiting waiting, Throwable cause) {
        LOG.warn("Document {} could not be stored: {}", waiting.commit.documentId(), cause.toString());
        waiting.done.completeExceptionally(cause);
    }

    private record Waiting(DocumentCommit commit, CompletableFuture<Void> done) {}
}
