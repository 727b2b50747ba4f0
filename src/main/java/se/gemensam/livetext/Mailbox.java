package se.gemensam.livetext;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does tasks one after another, in the order they came, on a thread of its executor; none while there are none. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();
    private final Executor executor;

    Mailbox(Executor executor) {
        this.executor = executor;
    }

    void post(Runnable task) {
        tasks.add(task);
        wake();
    }

    private void wake() {
        if (!tasks.isEmpty() && working.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                runSafely(task);
            }
        } finally {
            working.set(false);
            wake();
        }
    }

    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A task of a live document failed", e);
        }
    }
}
