package se.gemensam.platform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.livetext.TextMerge;

/**
 * Brings late changes that are settled into their sections, each once. That they are to come stands in the database before the text
 * changes, so that what is interrupted is finished when the application starts.
 */
@Component
class LateChangeMerging {

    private static final Logger LOG = LoggerFactory.getLogger(LateChangeMerging.class);
    private static final int TRIES = 5;

    private final LateChangeRepository changes;
    private final SectionRepository sections;
    private final PlatformRepository platforms;
    private final AdoptionReading reading;
    private final VersionStore wordings;
    private final VersionKeeper keeper;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LateChangeMerging(
            LateChangeRepository changes,
            SectionRepository sections,
            PlatformRepository platforms,
            AdoptionReading reading,
            VersionStore wordings,
            VersionKeeper keeper,
            LiveDocuments documents,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.sections = sections;
        this.platforms = platforms;
        this.reading = reading;
        this.wordings = wordings;
        this.keeper = keeper;
        this.documents = documents;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Works out what a change makes of its section as it reads now, and keeps both wordings. Whoever calls it has the platform's lock.
     *
     * @return whether it can come into the section: nobody has changed the same sentences since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean prepare(LateChange change) {
        var section = sections.findById(change.sectionId()).orElseThrow();
        var words = documents.head(change.documentId());
        var now = documents.head(section.documentId());
        var base = wording(change.platformId(), change.baseHash());
        wordings.keepWordings(change.platformId(), Map.of(words.hash(), words.content()));
        wordings.keepWordings(change.platformId(), Map.of(now.hash(), now.content()));
        var merged = TextMerge.of(base, words.content(), now.content());
        if (!merged.isClean()) {
            return false;
        }
        var after = merged.words();
        wordings.keepWordings(change.platformId(), Map.of(after.hash(), after));
        change.prepare(now.hash(), after.hash());
        return true;
    }

    /** The hash of its own words, which {@link #prepare} has kept. */
    String wordsOf(LateChange change) {
        return documents.head(change.documentId()).hash();
    }

    /** Brings them into their sections; what fails is left for the next start. Never within a transaction. */
    @Transactional(propagation = Propagation.NEVER)
    void carryOut(List<UUID> changeIds) {
        changes.findByIdIn(changeIds).stream()
                .filter(change -> change.state() == LateChangeState.PENDING)
                .forEach(this::carryOut);
    }

    private void carryOut(LateChange change) {
        var documentId = sections.findById(change.sectionId()).orElseThrow().documentId();
        for (int attempt = 1; documents.versionOf(documentId, change.cause()).isEmpty(); attempt++) {
            try {
                if (!bringIn(change, documentId)) {
                    transaction.executeWithoutResult(
                            _ -> changes.findById(change.id()).orElseThrow().leaveApart());
                    return;
                }
            } catch (StaleVersionException typedMeanwhile) {
                if (attempt == TRIES) {
                    throw typedMeanwhile;
                }
            }
        }
        transaction.executeWithoutResult(_ -> settle(change.id()));
    }

    /** Whether nobody has changed the same sentences in between. */
    private boolean bringIn(LateChange change, UUID documentId) {
        var now = documents.head(documentId);
        var target = wording(change.platformId(), change.afterHash());
        if (!now.hash().equals(change.beforeHash())) {
            var merged = TextMerge.of(wording(change.platformId(), change.beforeHash()), target, now.content());
            if (!merged.isClean()) {
                return false;
            }
            target = merged.words();
        }
        documents.change(documentId, now.version(), target, change.memberId(), change.cause());
        return true;
    }

    private void settle(UUID changeId) {
        var change = changes.findById(changeId).orElseThrow();
        var platform = platforms.lockById(change.platformId()).orElseThrow();
        if (change.state() != LateChangeState.PENDING) {
            return;
        }
        change.done();
        changes.flush();
        var version = keeper.keep(platform.id(), VersionReason.AFTER_CHANGE, "", change.memberId());
        if (platform.phase() == Phase.ADOPTED) {
            reading.keep(version);
        }
        events.publishEvent(new PlatformChanged(platform.id()));
    }

    private Doc wording(UUID platformId, String hash) {
        var doc = wordings.wordings(platformId, List.of(hash)).get(hash);
        if (doc == null) {
            throw new IllegalStateException("no wording " + hash);
        }
        return doc;
    }

    /** Ends what was settled before the application last stopped. */
    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        for (var change : changes.findByState(LateChangeState.PENDING)) {
            try {
                carryOut(change);
            } catch (RuntimeException failed) {
                LOG.error("Late change {} could not be finished", change.id(), failed);
            }
        }
    }
}
