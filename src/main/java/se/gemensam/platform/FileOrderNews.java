package se.gemensam.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Reminder;

/**
 * Tells a person, once, that a file is there or could not be made: at once when it was left to itself, and otherwise when nobody has
 * taken notice of it for a while, as when the window was closed.
 */
@Component
class FileOrderNews {

    private static final Logger LOG = LoggerFactory.getLogger(FileOrderNews.class);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FileOrderRepository orders;
    private final PlatformRepository platforms;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileOrderNews(
            FileOrderRepository orders,
            PlatformRepository platforms,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.platforms = platforms;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** It has ended, or was left; whoever calls it holds the order. */
    @Transactional(propagation = Propagation.MANDATORY)
    void of(FileOrder order, Instant now) {
        if (order.isLeft() && order.isNews()) {
            tell(order, now);
        }
    }

    @Scheduled(fixedDelayString = "${gemensam.files.news:30s}")
    void tellOfWhatNobodyTook() {
        tellOfWhatNobodyTook(clock.instant());
    }

    /** One that cannot be told of does not keep the others from it. */
    void tellOfWhatNobodyTook(Instant now) {
        for (var id : orders.newsEndedBefore(now.minus(PATIENCE))) {
            try {
                transaction.executeWithoutResult(
                        _ -> orders.lockById(id).filter(FileOrder::isNews).ifPresent(order -> tell(order, now)));
            } catch (RuntimeException failed) {
                LOG.error("nobody was told of file {}", id, failed);
            }
        }
    }

    private void tell(FileOrder order, Instant now) {
        order.tell(now);
        platforms
                .findById(order.platformId())
                .ifPresent(platform -> events.publishEvent(new Reminder(
                        platform.workspaceId(),
                        order.state() == FileOrderState.READY ? DeedKind.FILE_MADE : DeedKind.FILE_FAILED,
                        platform.id(),
                        Set.of(order.memberId()))));
    }
}
