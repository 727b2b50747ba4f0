package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** All who make files have other work until this is closed: whatever is asked for waits in line. */
final class BusyWorkers implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);

    BusyWorkers(FileWorkers workers) {
        var busy = new CountDownLatch(workers.number());
        for (int each = 0; each < workers.number(); each++) {
            workers.execute(() -> {
                busy.countDown();
                await(end);
            });
        }
        await(busy);
    }

    @Override
    public void close() {
        end.countDown();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
