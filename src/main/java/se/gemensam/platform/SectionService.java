package se.gemensam.platform;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * The tree of sections: add, name, move, remove and bring back, and say who answers for what. The tree of a platform is
 * changed by one at a time.
 */
@Service
@Transactional
public class SectionService {

    private final SectionRepository sections;
    private final PlatformAccess access;
    private final LiveDocuments documents;
    private final Members members;
    private final RecusalService recusals;
    private final Clock clock;

    SectionService(
            SectionRepository sections,
            PlatformAccess access,
            LiveDocuments documents,
            Members members,
            RecusalService recusals,
            Clock clock) {
        this.sections = sections;
        this.access = access;
        this.documents = documents;
        this.members = members;
        this.recusals = recusals;
        this.clock = clock;
    }

    /**
     * Adds an empty section.
     *
     * @param place taken as near as the tree allows
     * @throws RefusedException when it would stand deeper than four levels
     */
    public UUID add(UUID platformId, Place place, String title) {
        return add(platformId, place, Doc.empty(SectionWords.title(title)));
    }

    /** Adds a section with words, as an import or a split does. */
    public UUID add(UUID platformId, Place place, Doc words) {
        var granted = access.lock(PlatformAct.RESHAPE, platformId);
        var tree = tree(platformId);
        var id = UUID.randomUUID();
        var documentId = documents.create(
                granted.member().workspaceId(),
                SectionPolicy.KIND,
                id,
                words,
                granted.member().id());
        var section = new Section(id, platformId, tree.allowed(place), documentId, granted.member(), clock.instant());
        tree.add(section);
        sections.save(section);
        access.tell(granted.did(DeedKind.SECTION_ADDED, id));
        return id;
    }

    /** Gives a section another title: a step in its text like any other. */
    public void rename(UUID sectionId, String title) {
        var name = SectionWords.title(title);
        var section = living(sectionId);
        var member =
                access.lock(PlatformAct.WRITE, section.platformId(), sectionId).member();
        documents.rewrite(section.documentId(), words -> SectionWords.titled(words, name), member.id(), "rename");
    }

    /**
     * Moves a section with all below it.
     *
     * @param place counted without the section itself
     * @throws RefusedException when the place is inside itself or deeper than four levels
     */
    public void move(UUID sectionId, Place place) {
        var section = living(sectionId);
        var granted = access.lock(PlatformAct.RESHAPE, section.platformId());
        var tree = tree(section.platformId());
        tree.move(tree.require(sectionId), place);
        access.tell(granted.did(DeedKind.SECTION_MOVED, sectionId));
    }

    /** Takes a section away with all below it. {@link #restore} brings it back for 90 days. */
    public void remove(UUID sectionId) {
        var section = living(sectionId);
        var granted = access.lock(PlatformAct.RESHAPE, section.platformId());
        var tree = tree(section.platformId());
        tree.removeBranch(tree.require(sectionId), granted.member(), clock.instant());
        access.tell(granted.did(DeedKind.SECTION_REMOVED, sectionId));
    }

    /** Brings a removed section back to its place, with those that were removed together with it. */
    public void restore(UUID sectionId) {
        var section = any(sectionId);
        var granted = access.lock(PlatformAct.RESHAPE, section.platformId());
        if (!section.isRemoved()) {
            return;
        }
        var together = sections.removedIn(section.platformId()).stream()
                .filter(section::wasRemovedWith)
                .toList();
        tree(section.platformId()).bringBack(section, together);
        access.tell(granted.did(DeedKind.SECTION_RESTORED, sectionId));
    }

    /**
     * Changes what is said about a section beside its words.
     *
     * @param change made on what is said now, so that two people who change different things both succeed
     */
    public void describe(UUID sectionId, UnaryOperator<SectionDetails> change) {
        var section = living(sectionId);
        var granted = access.lock(PlatformAct.DESCRIBE, section.platformId(), sectionId);
        var before = section.details();
        var details = change.apply(before);
        if (details.parked() != before.parked()) {
            granted.to(PlatformAct.AGREE, sectionId);
        }
        requireOwner(details.partyOwnerId(), Side.PARTY, granted.member());
        requireOwner(details.unionOwnerId(), Side.UNION, granted.member());
        requireTakesPart(section, before.partyOwnerId(), details.partyOwnerId());
        requireTakesPart(section, before.unionOwnerId(), details.unionOwnerId());
        section.describe(details);
        if (details.equals(before)) {
            return;
        }
        var given = details.newOwnersSince(before);
        access.tell(granted.did(given.isEmpty() ? DeedKind.SECTION_DESCRIBED : DeedKind.SECTION_GIVEN, sectionId)
                .concerning(given));
    }

    /** What is said about a section beside its words. */
    @Transactional(readOnly = true)
    public SectionDetails details(UUID sectionId) {
        var section = living(sectionId);
        access.require(Act.READ, section.platformId());
        return section.details();
    }

    /** "Avstämt": the acting member's organisation is content with the section. */
    public void agree(UUID sectionId) {
        var section = living(sectionId);
        var granted = lockToDecide(section);
        section.agree(granted.member(), clock.instant());
        access.tell(granted.did(DeedKind.SECTION_AGREED, sectionId));
    }

    public void withdrawAgreement(UUID sectionId) {
        var section = living(sectionId);
        var granted = lockToDecide(section);
        section.withdrawAgreement(granted.member());
        access.tell(granted.did(DeedKind.SECTION_DOUBTED, sectionId));
    }

    /** For the member who decides; whoever has stepped aside from the section does not. */
    private PlatformAccess.Granted lockToDecide(Section section) {
        var granted = access.lock(PlatformAct.AGREE, section.platformId(), section.id());
        if (recusals.isAside(section.id(), granted.member().id())) {
            throw new RefusedException("recusal.refused");
        }
        return granted;
    }

    private void requireOwner(@Nullable UUID ownerId, Side side, Member member) {
        if (ownerId != null
                && members.byId(ownerId)
                        .filter(owner -> owner.workspaceId().equals(member.workspaceId()) && owner.side() == side)
                        .isEmpty()) {
            throw new RefusedException("section.owner.otherSide");
        }
    }

    /** Nobody comes to answer for what it has stepped aside from; who answers for it already says so and stays. */
    private void requireTakesPart(Section section, @Nullable UUID before, @Nullable UUID ownerId) {
        if (ownerId != null && !ownerId.equals(before) && recusals.isAside(section.id(), ownerId)) {
            throw new RefusedException("recusal.assign");
        }
    }

    private SectionTree tree(UUID platformId) {
        return new SectionTree(sections.livingIn(platformId));
    }

    private Section living(UUID sectionId) {
        var section = any(sectionId);
        if (section.isRemoved()) {
            throw new NotFoundException("section " + sectionId);
        }
        return section;
    }

    private Section any(UUID sectionId) {
        return sections.findById(sectionId).orElseThrow(() -> new NotFoundException("section " + sectionId));
    }
}
