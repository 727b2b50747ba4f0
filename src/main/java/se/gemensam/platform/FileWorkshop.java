package se.gemensam.platform;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.exporting.Headway.Stage;

/**
 * Makes the files that people have asked for, each as the person who did, whose rights are asked there once more. A file is in the
 * hands of one worker at a time. What was interrupted is begun again, and whoever had begun it before hands in nothing.
 */
@Component
class FileWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(FileWorkshop.class);

    private final FileOrderBook book;
    private final FileWorkers workers;
    private final PlatformExport export;
    private final ActingAs acting;
    private final ApplicationEventPublisher events;
    private final Map<UUID, Making> makings = new ConcurrentHashMap<>();

    FileWorkshop(
            FileOrderBook book,
            FileWorkers workers,
            PlatformExport export,
            ActingAs acting,
            ApplicationEventPublisher events) {
        this.book = book;
        this.workers = workers;
        this.export = export;
        this.acting = acting;
        this.events = events;
    }

    private record Making(int attempt, FileProgress progress) {}

    /** How far a file is; empty unless it is being made. */
    Optional<FileProgress> progress(UUID orderId) {
        return Optional.ofNullable(makings.get(orderId)).map(Making::progress);
    }

    @TransactionalEventListener
    void on(FileOrderChanged event) {
        workers.execute(this::workOff);
    }

    @TransactionalEventListener
    void on(FileOrderGone event) {
        makings.remove(event.orderId());
    }

    /** Finds what was left in the middle: by the process before, at the start, and by whatever went wrong since. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "${gemensam.files.look:1m}", initialDelayString = "${gemensam.files.look:1m}")
    void resume() {
        letGo();
        workers.execute(this::workOff);
    }

    private synchronized void letGo() {
        book.letGo(makings.keySet());
    }

    /** Makes one after another until it is nobody's turn. */
    void workOff() {
        for (var job = take(); job.isPresent(); job = take()) {
            make(job.get());
        }
    }

    private synchronized Optional<FileJob> take() {
        var job = workers.areEnding() ? Optional.<FileJob>empty() : book.take();
        job.ifPresent(taken -> makings.put(taken.orderId(), new Making(taken.attempt(), taken.begun())));
        return job;
    }

    private void make(FileJob job) {
        try {
            book.made(job, acting.account(job.accountId(), () -> write(job)));
        } catch (CancellationException _) {
            LOG.debug("file {} is not wanted any longer", job.orderId());
        } catch (NotFoundException | RefusedException _) {
            book.drop(job);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.error("file {} could not be made", job.orderId(), failed);
            book.failed(job);
        } finally {
            makings.computeIfPresent(job.orderId(), (_, making) -> making.attempt() == job.attempt() ? null : making);
        }
    }

    private PlatformExport.File write(FileJob job) {
        return export.write(
                job.platformId(),
                job.format(),
                job.options(),
                job.language(),
                (stage, done, of) -> further(job, stage, done, of));
    }

    /** Ends what nobody wants, what somebody else has begun anew, and everything when the application ends. */
    private void further(FileJob job, Stage stage, int done, int of) {
        var before = makings.get(job.orderId());
        if (before == null || before.attempt() != job.attempt() || workers.areEnding()) {
            throw new CancellationException();
        }
        var now = job.at(stage, done, of);
        makings.replace(job.orderId(), before, new Making(job.attempt(), now));
        if (now.isFurtherThan(before.progress())) {
            events.publishEvent(new FileHeadway(job.orderId(), job.accountId(), now));
        }
    }
}
