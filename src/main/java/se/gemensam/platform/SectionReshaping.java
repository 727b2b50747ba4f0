package se.gemensam.platform;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.workspace.Act;

/**
 * Splits sections and merges them. Words are first written where they go and then taken where they were, so that a fall in
 * between may show them twice, never not at all; a colleague who types meanwhile loses nothing either.
 */
@Service
public class SectionReshaping {

    private final SectionRepository sections;
    private final SectionService tree;
    private final PlatformAccess access;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;

    SectionReshaping(
            SectionRepository sections,
            SectionService tree,
            PlatformAccess access,
            LiveDocuments documents,
            TransactionTemplate transaction) {
        this.sections = sections;
        this.tree = tree;
        this.access = access;
        this.documents = documents;
        this.transaction = transaction;
    }

    /**
     * Splits a section: what stands after the position becomes the next section, and the sections below follow it.
     *
     * @param version of the section's text that the position is in
     * @param position in that text, not in its title
     * @return the new section
     * @throws RefusedException when the position is in the title, or somebody typed just now
     */
    public UUID split(UUID sectionId, long version, int position) {
        var section = living(sectionId);
        var member = access.require(Act.READ, section.platformId())
                .to(PlatformAct.RESHAPE)
                .member();
        var head = documents.exactHead(section.documentId());
        var halves = SectionWords.split(head.content(), documents.mapPosition(section.documentId(), version, position));
        var created = inTransaction(() -> {
            access.lock(PlatformAct.RESHAPE, section.platformId());
            var before = new SectionTree(sections.livingIn(section.platformId()));
            var cut = before.require(sectionId);
            var next = tree.add(section.platformId(), before.after(cut), halves.after());
            for (var child : before.childrenOf(sectionId)) {
                tree.move(child.id(), new Place(next, Integer.MAX_VALUE));
            }
            return next;
        });
        try {
            documents.change(section.documentId(), head.version(), halves.before(), member.id(), "split:" + created);
        } catch (StaleVersionException typedMeanwhile) {
            transaction.executeWithoutResult(_ -> takeBack(sectionId, created));
            throw new RefusedException("section.changedMeanwhile");
        }
        return created;
    }

    /**
     * Merges a section into the one that is read just before it: its title becomes a subheading there, and the sections
     * below it follow.
     *
     * @return the section that now has the words
     * @throws RefusedException for the first section of all, or when somebody typed in it just now
     */
    public UUID merge(UUID sectionId) {
        var section = living(sectionId);
        return Objects.requireNonNull(transaction.execute(_ -> merge(section)));
    }

    private UUID merge(Section section) {
        var sectionId = section.id();
        var member = access.lock(PlatformAct.RESHAPE, section.platformId()).member();
        var now = new SectionTree(sections.livingIn(section.platformId()));
        var target = now.before(now.require(sectionId)).orElseThrow(() -> new RefusedException("section.merge.first"));
        var taken = documents.exactHead(section.documentId());
        documents.rewrite(
                target.documentId(),
                words -> SectionWords.joined(words, taken.content()),
                member.id(),
                "merge:" + sectionId);
        var home = now.depth(now.require(target.id())) < SectionTree.DEEPEST
                ? new Place(target.id(), Integer.MAX_VALUE)
                : now.after(now.require(target.id()));
        for (var child : now.childrenOf(sectionId)) {
            tree.move(child.id(), home);
        }
        tree.remove(sectionId);
        carryLateWords(section, taken.version(), target, member.id());
        return target.id();
    }

    /** Words that somebody typed in the merged section between its reading and its removal are added at the end. */
    private void carryLateWords(Section section, long taken, Section target, UUID memberId) {
        var last = documents.exactHead(section.documentId());
        if (last.version() != taken) {
            documents.rewrite(
                    target.documentId(),
                    words -> SectionWords.joined(words, last.content()),
                    memberId,
                    "merge:" + section.id() + ":late");
        }
    }

    private void takeBack(UUID sectionId, UUID created) {
        var now = new SectionTree(sections.livingIn(living(sectionId).platformId()));
        for (var child : now.childrenOf(created)) {
            tree.move(child.id(), new Place(sectionId, Integer.MAX_VALUE));
        }
        tree.remove(created);
    }

    private UUID inTransaction(Supplier<UUID> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private Section living(UUID sectionId) {
        return sections.findById(sectionId)
                .filter(section -> !section.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
    }
}
