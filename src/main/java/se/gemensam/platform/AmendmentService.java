package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;

/**
 * Proposals to change sections, up to the moment that they are handed in. A draft is its organisation's, or its side's; once handed in
 * both sides read it and its words stand still.
 */
@Service
@Transactional
public class AmendmentService {

    private final AmendmentAccess access;
    private final AmendmentNews news;
    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final AmendmentWords words;
    private final AmendmentReshaping reshaping;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final VersionStore wordings;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AmendmentService(
            AmendmentAccess access,
            AmendmentNews news,
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentWords words,
            AmendmentReshaping reshaping,
            PlatformAccess platforms,
            SectionRepository sections,
            VersionStore wordings,
            LiveDocuments documents,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.news = news;
        this.amendments = amendments;
        this.store = store;
        this.words = words;
        this.reshaping = reshaping;
        this.platforms = platforms;
        this.sections = sections;
        this.wordings = wordings;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins a draft with the section's words as they are, or with those of the amendment that it answers where they fit.
     *
     * @return its id
     */
    public UUID propose(UUID sectionId, AmendmentDraft draft) {
        var section = sections.findById(sectionId)
                .filter(each -> !each.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
        var granted = platforms.lock(PlatformAct.PROPOSE, section.platformId(), sectionId);
        var member = granted.member();
        var now = documents.head(section.documentId());
        wordings.keepWordings(section.platformId(), Map.of(now.hash(), now.content()));
        int number = amendments.nextNumber(section.platformId());
        var id = UUID.randomUUID();
        var documentId = documents.create(
                member.workspaceId(), AmendmentPolicy.KIND, id, beginning(section, draft, now.content()), member.id());
        var subject = AmendmentSubject.change(section, documentId, now.hash());
        amendments.save(new Amendment(id, number, subject, draft, member, clock.instant()));
        return id;
    }

    private Doc beginning(Section section, AmendmentDraft draft, Doc now) {
        if (draft.counters() == null) {
            return now;
        }
        var answered = access.require(Act.READ, draft.counters()).amendment();
        if (!answered.isOf(section.id())
                || answered.state() == AmendmentState.DRAFT
                || !AmendmentKind.CHANGE.answers(answered.kind())) {
            throw new RefusedException("amendment.counters.other");
        }
        if (answered.kind().isOfTree()) {
            return now;
        }
        var merged = words.of(answered, section).merged();
        return merged.isClean() ? merged.words() : now;
    }

    /** Changes what is said beside the words of a draft. */
    public void describe(UUID amendmentId, AmendmentDraft draft) {
        access.lockDraft(amendmentId).amendment().describe(draft);
    }

    /** Lets the whole side read a draft; its organisation writes it still. */
    public void showToSide(UUID amendmentId) {
        var found = access.lockDraft(amendmentId);
        found.amendment().showTo(new Audience.OneSide(found.member().side()));
    }

    /**
     * Hands a draft in: from then on both sides read it, and its words stand still.
     *
     * @throws RefusedException when it changes nothing, or cannot be done as the tree is
     */
    public void submit(UUID amendmentId) {
        var found = access.lockDraft(amendmentId);
        var amendment = found.amendment();
        requireWhole(amendment);
        amendment.submit(clock.instant());
        amendment
                .counters()
                .flatMap(amendments::findById)
                .ifPresentOrElse(
                        answered -> news.answered(found, answered),
                        () -> news.tell(found, DeedKind.AMENDMENT_SUBMITTED));
    }

    private void requireWhole(Amendment amendment) {
        switch (amendment.kind()) {
            case CHANGE -> {
                if (documents.head(amendment.documentId()).hash().equals(amendment.baseHash())) {
                    throw new RefusedException("amendment.empty");
                }
                access.section(amendment);
            }
            case ADD -> {
                if (documents.head(amendment.documentId()).title().isBlank()) {
                    throw new RefusedException("amendment.untitled");
                }
                reshaping.requireFits(amendment);
            }
            case REMOVE, MOVE -> reshaping.requireFits(amendment);
        }
    }

    /**
     * Makes a draft of what was handed in, to be written on; what others said of it is of no worth then.
     *
     * @throws RefusedException when a side has said anything about it
     */
    public void takeBack(UUID amendmentId) {
        var found = access.lockOwn(amendmentId);
        requireUnanswered(found);
        found.amendment().takeBack();
    }

    /** Ends it. What was handed in is still there to be read, as withdrawn. */
    public void withdraw(UUID amendmentId) {
        var found = access.lockOwn(amendmentId);
        if (found.amendment().state() == AmendmentState.WITHDRAWN) {
            return;
        }
        if (store.isMerged(amendmentId)) {
            throw new RefusedException("amendment.merged");
        }
        boolean known = found.amendment().state() == AmendmentState.SUBMITTED;
        found.amendment().withdraw();
        if (known) {
            news.tell(found, DeedKind.AMENDMENT_WITHDRAWN);
        }
    }

    private void requireUnanswered(Found found) {
        var id = List.of(found.amendment().id());
        if (found.amendment().state() != AmendmentState.SUBMITTED
                || !store.opinions(id).isEmpty()
                || !store.outcomes(id).isEmpty()) {
            throw new RefusedException("amendment.answered");
        }
    }

    /** The current person's organisation stands behind it. */
    public void support(UUID amendmentId) {
        var found = access.lock(PlatformAct.PROPOSE, amendmentId);
        if (found.amendment().state() != AmendmentState.SUBMITTED) {
            throw new RefusedException("amendment.notSubmitted");
        }
        if (found.amendment().organisationId().equals(found.member().organisationId())) {
            throw new RefusedException("amendment.support.own");
        }
        store.support(
                amendmentId, found.member().organisationId(), found.member().id());
        news.tell(found, DeedKind.AMENDMENT_SUPPORTED);
    }

    public void withdrawSupport(UUID amendmentId) {
        var found = access.lock(PlatformAct.PROPOSE, amendmentId);
        store.withdrawSupport(amendmentId, found.member().organisationId());
    }

    /**
     * Makes a draft a change of the section as it reads now, where the two have changed different sentences.
     *
     * @return whether it had fallen behind and goes along now
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean catchUp(UUID amendmentId) {
        var found = Objects.requireNonNull(transaction.execute(_ -> access.lockDraft(amendmentId)));
        var amendment = found.amendment();
        if (amendment.kind() != AmendmentKind.CHANGE) {
            return false;
        }
        var texts = Objects.requireNonNull(transaction.execute(_ -> words.of(amendment, access.section(amendment))));
        var merged = texts.merged();
        if (texts.now().hash().equals(amendment.baseHash()) || !merged.isClean()) {
            return false;
        }
        try {
            documents.change(
                    amendment.documentId(),
                    texts.proposed().version(),
                    merged.words(),
                    found.member().id(),
                    "catch-up");
        } catch (StaleVersionException aColleagueTypes) {
            return false; // the next look brings it along
        }
        transaction.executeWithoutResult(_ -> {
            var now = access.lockDraft(amendmentId).amendment();
            wordings.keepWordings(
                    now.platformId(), Map.of(texts.now().hash(), texts.now().content()));
            now.rebase(texts.now().hash());
        });
        return true;
    }
}
