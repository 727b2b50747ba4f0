package se.gemensam.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The few threads that make files, so that printing takes a bounded part of the machine. They are never interrupted: the embedded
 * database would close its file.
 */
@Component
@EnableConfigurationProperties(FileOrderLimits.class)
class FileWorkers implements Executor, DisposableBean {

    private static final int IDLE_SECONDS = 30;
    private static final int PATIENCE_SECONDS = 10;

    private final int number;
    private final ThreadPoolExecutor threads;

    FileWorkers(FileOrderLimits limits) {
        number = limits.workers();
        threads = new ThreadPoolExecutor(
                number,
                number,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("files-", 1).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
    }

    int number() {
        return number;
    }

    /** Work that comes when the application ends is left for its next start. */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Whether the application ends; whoever works stops where it can. */
    boolean areEnding() {
        return threads.isShutdown();
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
