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
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.livetext.TextMerge;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.platform.AmendmentStore.Merge;
import se.gemensam.workspace.DeedKind;

/**
 * Brings amendments that both sides have granted into the text, each once, and takes them out again. For words a row says that it has
 * begun before the section's text changes, in or out; what is interrupted between is finished when the application starts.
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
    private record Step(Merge merge, long version, Doc words) {}

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
            try {
                carryOut(amendmentId, Objects.requireNonNull(transaction.execute(_ -> begin(amendmentId))));
                return;
            } catch (StaleVersionException typedMeanwhile) {
                if (attempt == TRIES) {
                    throw new RefusedException("section.changedMeanwhile");
                }
            }
        }
    }

    private void carryOut(UUID amendmentId, Step step) {
        try {
            transaction.executeWithoutResult(_ -> {
                var found = access.lock(PlatformAct.MERGE, amendmentId);
                change(step);
                if (store.end(step.merge, true)) {
                    news.step(found, deed(step.merge));
                }
            });
        } catch (RuntimeException failed) {
            settle(step.merge, isChanged(step.merge));
            throw failed;
        }
    }

    private static DeedKind deed(Merge merge) {
        return merge.isUndoing() ? DeedKind.AMENDMENT_UNMERGED : DeedKind.AMENDMENT_MERGED;
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

    private boolean isChanged(Merge merge) {
        return documents.versionOf(merge.text(), merge.cause()).isPresent();
    }

    /** Whatever came between: it has happened when the text has changed, and is told once. Else it is as if it had never begun. */
    private void settle(Merge merge, boolean changed) {
        transaction.executeWithoutResult(_ -> {
            var found = access.begunBy(merge.actor(), merge.amendmentId());
            if (store.end(merge, changed) && changed) {
                news.step(found, deed(merge));
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
        return new Step(merge, texts.now().version(), merged.words());
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
        var merge = step.merge;
        documents.change(merge.text(), step.version, step.words, merge.actor(), merge.cause());
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
        try {
            carryOut(amendmentId, Objects.requireNonNull(transaction.execute(_ -> beginUndo(amendmentId))));
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
        access.section(found.amendment());
        var undo = store.beginUndo(merge, found.member().id());
        var now = documents.head(undo.text());
        var back = asOf(undo, now);
        if (!back.isClean()) {
            throw new RefusedException("amendment.undo.overlaps");
        }
        keepVersion(found, VersionReason.BEFORE_RESTORE);
        return new Step(undo, now.version(), back.words());
    }

    /** What a change that has begun makes of the section's text as it is now. */
    private TextMerge asOf(Merge merge, DocumentHead now) {
        var platformId = amendments.findById(merge.amendmentId()).orElseThrow().platformId();
        return TextMerge.of(
                words.wording(platformId, merge.base()), words.wording(platformId, merge.target()), now.content());
    }

    /** Ends what was begun before the application last stopped. */
    @EventListener(ApplicationReadyEvent.class)
    @Unguarded(because = "the application itself, for what somebody with the right has begun")
    public void finish() {
        for (var merge : store.begun()) {
            try {
                settle(merge, isChanged(merge) || isCarriedOn(merge));
            } catch (RuntimeException failed) {
                LOG.error("Amendment {} could not be finished", merge.amendmentId(), failed);
            }
        }
    }

    /** Whether it could be: nobody has changed the same sentences in between. */
    private boolean isCarriedOn(Merge merge) {
        for (int attempt = 1; ; attempt++) {
            var now = documents.head(merge.text());
            var merged = asOf(merge, now);
            if (!merged.isClean()) {
                return false;
            }
            try {
                change(new Step(merge, now.version(), merged.words()));
                return true;
            } catch (StaleVersionException typedMeanwhile) {
                if (attempt == TRIES) {
                    throw typedMeanwhile;
                }
            }
        }
    }
}
