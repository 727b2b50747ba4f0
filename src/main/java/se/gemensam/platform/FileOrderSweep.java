package se.gemensam.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.file.FilePieces;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.MembershipEnded;

/** Takes files away: when they have waited long enough, when their person leaves the room, and when the platform is removed. */
@Component
class FileOrderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileOrderSweep.class);

    private final FileOrderRepository orders;
    private final FilePieces pieces;
    private final FileOrderLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileOrderSweep(
            FileOrderRepository orders,
            FilePieces pieces,
            FileOrderLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.pieces = pieces;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gemensam.files.sweep:10m}")
    void sweep() {
        for (var id : orders.endedBefore(oldest())) {
            try {
                transaction.executeWithoutResult(_ -> remove(id));
            } catch (RuntimeException failed) {
                LOG.error("file {} was not swept away", id, failed);
            }
        }
    }

    /** What ended before is no longer there, whether it was swept away yet or not. */
    Instant oldest() {
        return clock.instant().minus(limits.kept());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MembershipEnded ended) {
        remove(orders.ofMember(ended.memberId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Deed deed) {
        var platform = deed.page();
        if (deed.kind() == DeedKind.PLATFORM_REMOVED && platform != null) {
            remove(orders.ofPlatform(platform));
        }
    }

    private void remove(List<UUID> ids) {
        ids.forEach(this::remove);
    }

    /** Whoever makes it at the moment finds it gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id) {
        orders.lockById(id).ifPresent(order -> {
            pieces.remove(FileOrder.SHELF, id);
            orders.delete(order);
            events.publishEvent(new FileOrderGone(id));
            events.publishEvent(new FileOrderChanged(id, order.accountId()));
        });
    }
}
