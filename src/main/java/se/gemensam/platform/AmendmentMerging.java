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
 * Brings amendments that both sides have granted into the text, each once, and takes them out again. For words a row says that it has
 * begun before the section's text changes; what is interrupted between is finished when the application starts.
 */
@Service
public class AmendmentMerging {

    private static final Logger LOG = LoggerFactory.getLogger(AmendmentMerging.class);

    /** People type meanwhile: then it is worked out anew. */
    private static final int TRIES = 5;

    private final AmendmentAccess access;
    private final AmendmentNews news;
    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final AmendmentWords words;
    private final AmendmentReshaping reshaping;
    private final VersionStore wordings;
    private final VersionKeeper versions;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;

    AmendmentMerging(
            AmendmentAccess access,
            AmendmentNews news,
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentWords words,
            AmendmentReshaping reshaping,
            VersionStore wordings,
            VersionKeeper versions,
            LiveDocuments documents,
            TransactionTemplate transaction) {
        this.access = access;
        this.news = news;
        this.amendments = amendments;
        this.store = store;
        this.words = words;
        this.reshaping = reshaping;
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
        if (Boolean.TRUE.equals(transaction.execute(_ -> reshapes(amendmentId)))) {
            return;
        }
        for (int attempt = 1; ; attempt++) {
            var step = Objects.requireNonNull(transaction.execute(_ -> begin(amendmentId)));
            try {
                transaction.executeWithoutResult(_ -> {
                    var found = access.lock(PlatformAct.MERGE, amendmentId);
                    change(step);
                    store.done(step.merge.id());
                    news.step(found, DeedKind.AMENDMENT_MERGED);
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

    /** Does it, where what is granted is a change of the tree. */
    private boolean reshapes(UUID amendmentId) {
        var found = unmerged(amendmentId);
        var taken = granted(found);
        if (!taken.kind().isOfTree()) {
            return false;
        }
        keepVersion(found, VersionReason.BEFORE_MERGE);
        reshaping.bringIn(found, taken);
        news.step(found, DeedKind.AMENDMENT_MERGED);
        return true;
    }

    private Found unmerged(UUID amendmentId) {
        var found = access.lockToDecide(PlatformAct.MERGE, amendmentId);
        if (store.isMerged(amendmentId)) {
            throw new RefusedException("amendment.merged");
        }
        return found;
    }

    private void keepVersion(Found found, VersionReason reason) {
        versions.keep(found.amendment().platformId(), reason, "", found.member().id());
    }

    /** Whatever came between: it is done when the text has its words, and else as if it had never begun. */
    private void settle(Merge merge) {
        boolean changed = documents.versionOf(merge.text(), merge.cause()).isPresent();
        transaction.executeWithoutResult(_ -> {
            if (changed) {
                store.done(merge.id());
            } else {
                store.forget(merge.id());
            }
        });
    }

    private Step begin(UUID amendmentId) {
        var found = unmerged(amendmentId);
        var section = access.section(found.amendment());
        var taken = granted(found);
        var texts = words.of(taken, section);
        var merged = texts.merged();
        if (!merged.isClean()) {
            throw new RefusedException("amendment.overlaps");
        }
        keepVersion(found, VersionReason.BEFORE_MERGE);
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
     * @throws RefusedException when its sentences, or the tree, have changed since so that it cannot be
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void undo(UUID amendmentId) {
        if (Boolean.TRUE.equals(transaction.execute(_ -> reshapesBack(amendmentId)))) {
            return;
        }
        var step = Objects.requireNonNull(transaction.execute(_ -> beginUndo(amendmentId)));
        try {
            transaction.executeWithoutResult(_ -> {
                var found = access.lock(PlatformAct.MERGE, amendmentId);
                change(step);
                store.undone(step.merge.id(), found.member().id());
                news.step(found, DeedKind.AMENDMENT_UNMERGED);
            });
        } catch (StaleVersionException typedMeanwhile) {
            throw new RefusedException("section.changedMeanwhile");
        }
    }

    private boolean reshapesBack(UUID amendmentId) {
        var found = access.lockToDecide(PlatformAct.MERGE, amendmentId);
        var merge = merged(amendmentId);
        if (!merge.kind().isOfTree()) {
            return false;
        }
        keepVersion(found, VersionReason.BEFORE_RESTORE);
        reshaping.takeOut(found, merge);
        news.step(found, DeedKind.AMENDMENT_UNMERGED);
        return true;
    }

    private Merge merged(UUID amendmentId) {
        return store.merge(amendmentId)
                .filter(Merge::isDone)
                .orElseThrow(() -> new RefusedException("amendment.notMerged"));
    }

    private Step beginUndo(UUID amendmentId) {
        var found = access.lockToDecide(PlatformAct.MERGE, amendmentId);
        var merge = merged(amendmentId);
        var section = access.section(found.amendment());
        var now = documents.head(section.documentId());
        var platformId = section.platformId();
        var back = TextMerge.of(
                words.wording(platformId, merge.after()), words.wording(platformId, merge.before()), now.content());
        if (!back.isClean()) {
            throw new RefusedException("amendment.undo.overlaps");
        }
        keepVersion(found, VersionReason.BEFORE_RESTORE);
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
        if (documents.versionOf(merge.text(), merge.cause()).isPresent()) {
            settle(merge);
            return;
        }
        var platformId = amendments.findById(merge.amendmentId()).orElseThrow().platformId();
        var now = documents.head(merge.text());
        var merged = TextMerge.of(
                words.wording(platformId, merge.before()), words.wording(platformId, merge.after()), now.content());
        if (merged.isClean()) {
            documents.change(merge.text(), now.version(), merged.words(), merge.memberId(), merge.cause());
        }
        settle(merge);
    }
}
