package se.gemensam.platform;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.file.FilePieces;

/** Who makes which file: orders are taken, handed in and let go of, each in a transaction of its own. */
@Component
class FileOrderBook {

    static final Set<FileOrderState> OPEN = Set.of(FileOrderState.WAITING, FileOrderState.MAKING);

    private final FileOrderRepository orders;
    private final FilePieces pieces;
    private final FileOrderNews news;
    private final FileOrderSweep sweep;
    private final FileOrderLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileOrderBook(
            FileOrderRepository orders,
            FilePieces pieces,
            FileOrderNews news,
            FileOrderSweep sweep,
            FileOrderLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.pieces = pieces;
        this.news = news;
        this.sweep = sweep;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whose turn it is; empty when it is nobody's. */
    Optional<FileJob> take() {
        return FileOrderLine.next(orders.findByStateInOrderByOrderedAt(OPEN), limits.makingEach())
                .flatMap(id -> Objects.requireNonNull(transaction.execute(_ -> orders.lockById(id)
                        .filter(order -> order.state() == FileOrderState.WAITING)
                        .map(order -> {
                            order.take();
                            events.publishEvent(new FileOrderChanged(id, order.accountId()));
                            return FileJob.of(order);
                        }))));
    }

    void made(FileJob job, PlatformExport.File file) {
        end(job, order -> {
            pieces.keep(FileOrder.SHELF, order.id(), file.bytes());
            order.made(file.name(), file.bytes().length, clock.instant());
        });
    }

    void failed(FileJob job) {
        end(job, order -> order.failed(clock.instant()));
    }

    /** The person may not have it any longer. */
    void drop(FileJob job) {
        transaction.executeWithoutResult(_ -> orders.lockById(job.orderId())
                .filter(order -> order.isMadeIn(job.attempt()))
                .ifPresent(order -> sweep.remove(order.id())));
    }

    /** Puts back into the line what is noted as being made and in nobody's hands. */
    void letGo(Set<UUID> inHands) {
        for (var id : orders.idsIn(FileOrderState.MAKING)) {
            if (!inHands.contains(id)) {
                transaction.executeWithoutResult(_ -> orders.lockById(id)
                        .filter(order -> order.state() == FileOrderState.MAKING)
                        .ifPresent(order -> {
                            order.interrupted(clock.instant());
                            changed(order);
                        }));
            }
        }
    }

    /** What was begun anew by somebody else, or is gone, is theirs or nobody's. */
    private void end(FileJob job, Consumer<FileOrder> ending) {
        transaction.executeWithoutResult(_ -> orders.lockById(job.orderId())
                .filter(order -> order.isMadeIn(job.attempt()))
                .ifPresent(order -> {
                    ending.accept(order);
                    changed(order);
                }));
    }

    private void changed(FileOrder order) {
        news.of(order, clock.instant());
        events.publishEvent(new FileOrderChanged(order.id(), order.accountId()));
    }
}
