package se.gemensam.platform;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;

/** Begins proposals about the tree of sections: a new one, that one goes, that one stands elsewhere. */
@Service
@Transactional
public class AmendmentTreeService {

    private final AmendmentAccess access;
    private final AmendmentRepository amendments;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Clock clock;

    AmendmentTreeService(
            AmendmentAccess access,
            AmendmentRepository amendments,
            PlatformAccess platforms,
            SectionRepository sections,
            LiveDocuments documents,
            Clock clock) {
        this.access = access;
        this.amendments = amendments;
        this.platforms = platforms;
        this.sections = sections;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Begins a draft of a new section, called as the proposal is, or as the one that it answers reads.
     *
     * @return its id
     * @throws RefusedException when there is no such place
     */
    public UUID proposeAddition(UUID platformId, Spot place, AmendmentDraft draft) {
        var member = platforms.lock(PlatformAct.PROPOSE, platformId).member();
        requirePlace(tree(platformId), place, 1);
        var id = UUID.randomUUID();
        var documentId = documents.create(
                member.workspaceId(), AmendmentPolicy.KIND, id, beginning(platformId, draft), member.id());
        return keep(id, AmendmentSubject.addition(platformId, documentId, place), draft, member);
    }

    private Doc beginning(UUID platformId, AmendmentDraft draft) {
        if (draft.counters() == null) {
            return Doc.empty(SectionWords.title(draft.title()));
        }
        var answered = answered(draft.counters(), AmendmentKind.ADD);
        if (!answered.platformId().equals(platformId)) {
            throw new RefusedException("amendment.counters.other");
        }
        return documents.head(answered.documentId()).content();
    }

    /** Begins a draft of that a section is taken away with all below it. */
    public UUID proposeRemoval(UUID sectionId, AmendmentDraft draft) {
        var section = living(sectionId);
        var member = lock(section, draft, AmendmentKind.REMOVE);
        return keep(UUID.randomUUID(), AmendmentSubject.removal(section, tree(section.platformId())), draft, member);
    }

    /**
     * Begins a draft of that a section stands elsewhere.
     *
     * @throws RefusedException when it cannot stand there, or does already
     */
    public UUID proposeMove(UUID sectionId, Spot place, AmendmentDraft draft) {
        var section = living(sectionId);
        var member = lock(section, draft, AmendmentKind.MOVE);
        var tree = tree(section.platformId());
        requireMovable(tree, section, place);
        return keep(UUID.randomUUID(), AmendmentSubject.move(section, tree, place), draft, member);
    }

    /** Chooses another place for a draft, in the tree as it is now. */
    public void place(UUID amendmentId, Spot place) {
        var amendment = access.lockDraft(amendmentId).amendment();
        var tree = tree(amendment.platformId());
        switch (amendment.kind()) {
            case ADD -> requirePlace(tree, place, 1);
            case MOVE -> {
                var section = access.section(amendment);
                requireMovable(tree, section, place);
                amendment.leave(new Spots(tree).of(section));
            }
            case CHANGE, REMOVE -> throw new RefusedException("amendment.place.none");
        }
        amendment.place(place);
    }

    private static void requireMovable(SectionTree tree, Section section, Spot place) {
        var spots = new Spots(tree);
        if (spots.isOf(place, section)) {
            throw new RefusedException("section.move.intoItself");
        }
        requirePlace(tree, place, tree.height(section));
        if (spots.of(section).equals(place)) {
            throw new RefusedException("amendment.place.same");
        }
    }

    private static void requirePlace(SectionTree tree, Spot place, int height) {
        var spots = new Spots(tree);
        if (!spots.isThere(place)) {
            throw new RefusedException("amendment.obstacle.PLACE");
        }
        if (!spots.hasRoom(place, height)) {
            throw new RefusedException("section.move.tooDeep", SectionTree.DEEPEST);
        }
    }

    private Member lock(Section section, AmendmentDraft draft, AmendmentKind kind) {
        var member = platforms.lock(PlatformAct.PROPOSE, section.platformId()).member();
        if (draft.counters() != null && !answered(draft.counters(), kind).isOf(section.id())) {
            throw new RefusedException("amendment.counters.other");
        }
        return member;
    }

    private Amendment answered(UUID counters, AmendmentKind by) {
        var answered = access.require(Act.READ, counters).amendment();
        if (answered.state() == AmendmentState.DRAFT || !by.answers(answered.kind())) {
            throw new RefusedException("amendment.counters.other");
        }
        return answered;
    }

    private UUID keep(UUID id, AmendmentSubject subject, AmendmentDraft draft, Member proposer) {
        int number = amendments.nextNumber(subject.platformId());
        amendments.save(new Amendment(id, number, subject, draft, proposer, clock.instant()));
        return id;
    }

    private Section living(UUID sectionId) {
        return sections.findById(sectionId)
                .filter(section -> !section.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
    }

    private SectionTree tree(UUID platformId) {
        return new SectionTree(sections.livingIn(platformId));
    }
}
