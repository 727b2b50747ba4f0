package se.gemensam.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.livetext.TextMerge;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.platform.AmendmentStore.Merge;
import se.gemensam.workspace.DeedKind;

/**
 * Brings words of amendments that both sides have granted into their sections, each once, and takes them out again. A row says that it
 * has begun before the text changes; what is interrupted between is finished when the application starts.
 */
@Service
public class AmendmentMerging {

    private static final Logger LOG = LoggerFactory.getLogger(AmendmentMerging.class);

    /** People type meanwhile: then it is worked out anew. */
    private static final int TRIES = 5;

    private final AmendmentAccess access;
    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final AmendmentWords words;
    private final VersionStore wordings;
    private final VersionKeeper versions;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;

    AmendmentMerging(
            AmendmentAccess access,
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentWords words,
            VersionStore wordings,
            VersionKeeper versions,
            LiveDocuments documents,
            TransactionTemplate transaction) {
        this.access = access;
        this.amendments = amendments;
        this.store = store;
        this.words = words;
        this.wordings = wordings;
        this.versions = versions;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** A change of a section's text that is about to be made. */
    private record Step(Merge merge, UUID documentId, long version, Doc words, UUID author, String cause) {}

    /**
     * Brings the granted words into the section as one change, as the section reads at this moment.
     *
     * @throws RefusedException when a side has not granted it, or when it overlaps with what the section says now
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void merge(UUID amendmentId) {
        for (int attempt = 1; ; attempt++) {
            var step = Objects.requireNonNull(transaction.execute(_ -> begin(amendmentId)));
            try {
                transaction.executeWithoutResult(_ -> {
                    var found = access.lock(PlatformAct.MERGE, amendmentId);
                    change(step);
                    store.done(step.merge.id());
                    access.tell(found, DeedKind.AMENDMENT_MERGED);
                });
                return;
            } catch (StaleVersionException typedMeanwhile) {
                settle(step.merge);
                if (attempt == TRIES) {
                    throw new RefusedException("section.changedMeanwhile");
                }
            } catch (RuntimeException failed) {
                settle(step.merge);
                throw failed;
            }
        }
    }

    /** Whatever came between: it is done when the text has its words, and else as if it had never begun. */
    private void settle(Merge merge) {
        boolean changed = documents.versionOf(merge.documentId(), merge.cause()).isPresent();
        transaction.executeWithoutResult(_ -> {
            if (changed) {
                store.done(merge.id());
            } else {
                store.forget(merge.id());
            }
        });
    }

    private Step begin(UUID amendmentId) {
        var found = access.lockToDecide(PlatformAct.MERGE, amendmentId);
        if (store.isMerged(amendmentId)) {
            throw new RefusedException("amendment.merged");
        }
        var section = access.section(found.amendment());
        var taken = granted(found);
        var texts = words.of(taken, section);
        var merged = texts.merged();
        if (!merged.isClean()) {
            throw new RefusedException("amendment.overlaps");
        }
        versions.keep(
                section.platformId(),
                VersionReason.BEFORE_MERGE,
                "",
                found.member().id());
        var after = merged.words().hash();
        wordings.keepWordings(
                section.platformId(), Map.of(texts.now().hash(), texts.now().content(), after, merged.words()));
        var merge = store.begin(
                amendmentId,
                section.documentId(),
                texts.now().hash(),
                after,
                found.member().id());
        return new Step(
                merge, section.documentId(), texts.now().version(), merged.words(), merge.memberId(), merge.cause());
    }

    /** The amendment whose words both sides take. */
    private Amendment granted(Found found) {
        var outcomes = store.outcomes(List.of(found.amendment().id()));
        if (outcomes.size() < 2
                || !outcomes.stream().allMatch(each -> each.outcome().bringsWords())) {
            throw new RefusedException("amendment.notGranted");
        }
        @Nullable UUID one = outcomes.getFirst().throughId();
        @Nullable UUID other = outcomes.getLast().throughId();
        if (!Objects.equals(one, other)) {
            throw new RefusedException("amendment.grantedOtherwise");
        }
        return one == null ? found.amendment() : amendments.findById(one).orElseThrow();
    }

    private void change(Step step) {
        documents.change(step.documentId, step.version, step.words, step.author, step.cause);
    }

    /**
     * Takes the words out again, and leaves all that came later.
     *
     * @throws RefusedException when its sentences have changed since
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void undo(UUID amendmentId) {
        var step = Objects.requireNonNull(transaction.execute(_ -> beginUndo(amendmentId)));
        try {
            transaction.executeWithoutResult(_ -> {
                var found = access.lock(PlatformAct.MERGE, amendmentId);
                change(step);
                store.undone(step.merge.id(), found.member().id());
                access.tell(found, DeedKind.AMENDMENT_UNMERGED);
            });
        } catch (StaleVersionException typedMeanwhile) {
            throw new RefusedException("section.changedMeanwhile");
        }
    }

    private Step beginUndo(UUID amendmentId) {
        var found = access.lockToDecide(PlatformAct.MERGE, amendmentId);
        var merge = store.merge(amendmentId)
                .filter(Merge::isDone)
                .orElseThrow(() -> new RefusedException("amendment.notMerged"));
        var section = access.section(found.amendment());
        var now = documents.head(section.documentId());
        var platformId = section.platformId();
        var back = TextMerge.of(
                words.wording(platformId, merge.afterHash()),
                words.wording(platformId, merge.beforeHash()),
                now.content());
        if (!back.isClean()) {
            throw new RefusedException("amendment.undo.overlaps");
        }
        versions.keep(
                platformId, VersionReason.BEFORE_RESTORE, "", found.member().id());
        return new Step(
                merge,
                section.documentId(),
                now.version(),
                back.words(),
                found.member().id(),
                "amendment-undo:" + merge.id());
    }

    /** Ends what was begun before the application last stopped. */
    @EventListener(ApplicationReadyEvent.class)
    @Unguarded(because = "the application itself, for what somebody with the right has begun")
    public void finish() {
        for (var merge : store.started()) {
            try {
                finish(merge);
            } catch (RuntimeException failed) {
                LOG.error("Amendment {} could not be finished", merge.amendmentId(), failed);
            }
        }
    }

    private void finish(Merge merge) {
        if (documents.versionOf(merge.documentId(), merge.cause()).isPresent()) {
            settle(merge);
            return;
        }
        var platformId = amendments.findById(merge.amendmentId()).orElseThrow().platformId();
        var now = documents.head(merge.documentId());
        var merged = TextMerge.of(
                words.wording(platformId, merge.beforeHash()),
                words.wording(platformId, merge.afterHash()),
                now.content());
        if (merged.isClean()) {
            documents.change(merge.documentId(), now.version(), merged.words(), merge.memberId(), merge.cause());
        }
        settle(merge);
    }
}
