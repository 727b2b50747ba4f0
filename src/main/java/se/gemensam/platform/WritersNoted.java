package se.gemensam.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.TextRead;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;

/**
 * Notes who has written in which section, a little while after: a keystroke's own transaction is one row and stays so
 * (decision 0031). What a fall takes away is told with the next thing that is written there.
 */
@Component
class WritersNoted {

    private static final Logger LOG = LoggerFactory.getLogger(WritersNoted.class);

    private final SectionRepository sections;
    private final PlatformRepository platforms;
    private final LiveDocuments documents;
    private final PlatformAccess access;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<UUID, Instant> readSince = new HashMap<>();

    WritersNoted(
            SectionRepository sections,
            PlatformRepository platforms,
            LiveDocuments documents,
            PlatformAccess access,
            TransactionOperations transactions,
            Clock clock) {
        this.sections = sections;
        this.platforms = platforms;
        this.documents = documents;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Comes every few seconds while people type, on the thread that stores the texts: it only takes the name down. */
    @EventListener
    void on(TextRead event) {
        synchronized (readSince) {
            readSince.putIfAbsent(event.documentId(), clock.instant().minus(Duration.ofMinutes(1)));
        }
    }

    @Scheduled(fixedDelayString = "${gemensam.activity.every:20s}")
    void note() {
        Map<UUID, Instant> waiting;
        synchronized (readSince) {
            waiting = Map.copyOf(readSince);
            readSince.clear();
        }
        waiting.forEach((documentId, since) -> {
            try {
                transactions.executeWithoutResult(_ -> note(documentId, since));
            } catch (RuntimeException e) {
                LOG.warn("Who has written in document {} could not be noted", documentId, e);
            }
        });
    }

    private void note(UUID documentId, Instant since) {
        sections.findByDocumentId(documentId)
                .ifPresent(section -> platforms
                        .findById(section.platformId())
                        .ifPresent(platform -> documents
                                .writersSince(documentId, since)
                                .keySet()
                                .forEach(author -> access.tell(written(platform, section, author)))));
    }

    private static Deed written(Platform platform, Section section, UUID author) {
        return new Deed(
                platform.workspaceId(),
                author,
                DeedKind.TEXT_WRITTEN,
                new Audience.RoomAndCooperating(),
                platform.id(),
                section.id(),
                null,
                Set.of());
    }
}
