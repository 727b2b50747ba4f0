package se.gemensam.livetext;

import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.stereotype.Component;

/**
 * The threads of requests and sockets, as many as Tomcat's own pool would have. Tomcat tells the sender of a frame that it is
 * out on another thread, so that senders who send the next one then do not pile up their stack. {@link LiveSocket} does not
 * do so and hears of it on its own thread: with a hundred people in a text that spares twenty thousand threads a second
 * being woken up.
 */
@Component
class SocketThreads implements TomcatProtocolHandlerCustomizer<AbstractProtocol<?>>, AutoCloseable {

    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private final ThreadPoolExecutor pool;

    SocketThreads(TomcatServerProperties server) {
        var threads = server.getThreads();
        var queue = new TaskQueue();
        pool = new Pool(threads.getMinSpare(), threads.getMax(), queue);
        queue.setParent(pool);
    }

    @Override
    public void customize(AbstractProtocol<?> protocol) {
        protocol.setExecutor(pool);
    }

    /** Writes to a socket; the end of the write is told on this thread when it is reached at once. */
    static void write(Runnable write) {
        WRITING.set(true);
        try {
            write.run();
        } finally {
            WRITING.set(false);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    private static final class Pool extends ThreadPoolExecutor {

        Pool(int fewest, int most, TaskQueue queue) {
            super(
                    fewest,
                    most,
                    60,
                    TimeUnit.SECONDS,
                    queue,
                    new TaskThreadFactory("request-", true, Thread.NORM_PRIORITY));
        }

        /** What happens to a socket, such as its end, always has a thread of its own. */
        @Override
        public void execute(Runnable task) {
            if (WRITING.get() && !(task instanceof SocketProcessorBase<?>)) {
                task.run();
            } else {
                super.execute(task);
            }
        }
    }
}
