package se.gemensam.livetext;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does tasks one after another, in the order they came; no thread waits while there are none. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    /** What the thread that brought a task does of what it finds there; the rest is for another one. */
    private static final int FAVOURS = 50;

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();
    private final Executor executor;

    Mailbox(Executor executor) {
        this.executor = executor;
    }

    /** Leaves a task for a thread of the executor. */
    void post(Runnable task) {
        tasks.add(task);
        wake();
    }

    /** Does a task on this thread, unless another one is at work: then that one does it. Saves waking one up. */
    void run(Runnable task) {
        tasks.add(task);
        if (working.compareAndSet(false, true)) {
            work(FAVOURS);
        }
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    private void wake() {
        if (!tasks.isEmpty() && working.compareAndSet(false, true)) {
            executor.execute(() -> work(Integer.MAX_VALUE));
        }
    }

    private void work(int most) {
        try {
            int left = most;
            for (var task = tasks.poll(); task != null; task = --left > 0 ? tasks.poll() : null) {
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
