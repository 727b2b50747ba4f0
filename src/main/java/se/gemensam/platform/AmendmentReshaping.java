package se.gemensam.platform;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.platform.AmendmentStore.Merge;
import se.gemensam.workspace.Member;

/**
 * Does to the tree what both sides have granted, and takes it back. The tree is rows: it changes in the transaction that notes it, so
 * nothing of it is ever half done. Whoever calls it has the platform's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AmendmentReshaping {

    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Clock clock;

    AmendmentReshaping(
            AmendmentRepository amendments,
            AmendmentStore store,
            SectionRepository sections,
            LiveDocuments documents,
            Clock clock) {
        this.amendments = amendments;
        this.store = store;
        this.sections = sections;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws RefusedException when it cannot be done as the tree is now */
    void requireFits(Amendment amendment) {
        var tree = tree(amendment.platformId());
        if (amendment.kind() != AmendmentKind.ADD) {
            section(amendment, tree);
        }
        TreeFit.of(amendment, tree).require();
    }

    /** @param taken what both sides have granted: the amendment found, or what answers it */
    void bringIn(Found found, Amendment taken) {
        requireFits(taken);
        var tree = tree(taken.platformId());
        var merge = switch (taken.kind()) {
            case CHANGE -> throw new IllegalArgumentException("words");
            case ADD -> add(taken, tree, found.member());
            case REMOVE -> remove(found.amendment(), section(taken, tree), tree, found.member());
            case MOVE -> move(taken, section(taken, tree), tree);
        };
        store.keep(found.amendment().id(), merge, found.member().id());
        found.amendment().became(merge.sectionId());
    }

    private AmendmentStore.Reshaped add(Amendment taken, SectionTree tree, Member member) {
        var head = documents.head(taken.documentId());
        var id = UUID.randomUUID();
        var documentId = documents.create(member.workspaceId(), SectionPolicy.KIND, id, head.content(), member.id());
        var place = tree.allowed(new Spots(tree).place(taken.to(), null));
        var section = new Section(id, taken.platformId(), place, documentId, member, clock.instant());
        tree.add(section);
        sections.save(section);
        sections.flush();
        return new AmendmentStore.Reshaped(AmendmentKind.ADD, id, documentId, head.hash(), taken.to(), taken.to());
    }

    private AmendmentStore.Reshaped remove(Amendment amendment, Section section, SectionTree tree, Member member) {
        requireNoneOpen(tree.branch(section), amendment.id());
        var from = new Spots(tree).of(section);
        tree.removeBranch(section, member, clock.instant());
        return new AmendmentStore.Reshaped(AmendmentKind.REMOVE, section.id(), null, null, from, from);
    }

    private static AmendmentStore.Reshaped move(Amendment taken, Section section, SectionTree tree) {
        var spots = new Spots(tree);
        var from = spots.of(section);
        tree.move(section, spots.place(taken.to(), section));
        return new AmendmentStore.Reshaped(AmendmentKind.MOVE, section.id(), null, null, from, taken.to());
    }

    /** @throws RefusedException when the tree has changed so that it cannot be taken back */
    void takeOut(Found found, Merge merge) {
        var section =
                sections.findById(Objects.requireNonNull(merge.sectionId())).orElseThrow();
        var tree = tree(section.platformId());
        switch (merge.kind()) {
            case CHANGE -> throw new IllegalArgumentException("words");
            case ADD -> takeAway(section, merge, tree, found);
            case REMOVE -> bringBack(section, tree);
            case MOVE -> moveBack(section, merge, tree);
        }
        store.undone(merge.id(), found.member().id());
    }

    /** What somebody has removed by hand meanwhile is gone already. */
    private void takeAway(Section section, Merge merge, SectionTree tree, Found found) {
        if (section.isRemoved()) {
            return;
        }
        if (!tree.childrenOf(section.id()).isEmpty()) {
            throw new RefusedException("amendment.undo.below");
        }
        if (!documents.exactHead(section.documentId()).hash().equals(merge.afterHash())) {
            throw new RefusedException("amendment.undo.written");
        }
        requireNoneOpen(List.of(section), found.amendment().id());
        tree.removeBranch(section, found.member(), clock.instant());
    }

    private void bringBack(Section section, SectionTree tree) {
        if (!section.isRemoved()) {
            return;
        }
        var parent = section.parentId();
        if (parent != null && !tree.has(parent)) {
            throw new RefusedException("amendment.undo.parent");
        }
        var together = sections.removedIn(section.platformId()).stream()
                .filter(section::wasRemovedWith)
                .toList();
        tree.bringBack(section, together);
        if (tree.branch(section).stream().anyMatch(each -> tree.depth(each) > SectionTree.DEEPEST)) {
            throw new RefusedException("section.move.tooDeep", SectionTree.DEEPEST);
        }
    }

    private static void moveBack(Section section, Merge merge, SectionTree tree) {
        var spots = new Spots(tree);
        if (section.isRemoved()) {
            throw new RefusedException("amendment.section.removed");
        }
        if (spots.of(section).equals(merge.from())) {
            return;
        }
        if (spots.hasLeft(merge.to(), section)) {
            throw new RefusedException("amendment.undo.moved");
        }
        if (!spots.isThere(merge.from()) || spots.isOf(merge.from(), section)) {
            throw new RefusedException("amendment.undo.place");
        }
        tree.move(section, spots.place(merge.from(), section));
    }

    private void requireNoneOpen(Collection<Section> branch, UUID but) {
        var open = openOf(branch.stream().map(Section::id).toList(), but);
        if (!open.isEmpty()) {
            throw new RefusedException(
                    "amendment.sections.open",
                    open.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Numbers of amendments of these sections that are handed in and wait for an answer.
     *
     * @param but one that does not count, nor do those that answer it
     */
    List<Integer> openOf(Collection<UUID> sectionIds, UUID but) {
        return numbers(sectionIds, but, _ -> true);
    }

    private List<Integer> numbers(Collection<UUID> sectionIds, UUID but, Predicate<Amendment> which) {
        var handedIn = amendments.findBySectionIdInOrderByNumber(sectionIds).stream()
                .filter(which)
                .filter(each ->
                        each.state() == AmendmentState.SUBMITTED && !each.id().equals(but))
                .filter(each -> each.counters().filter(but::equals).isEmpty())
                .toList();
        var waiting = store.waiting(handedIn.stream().map(Amendment::id).toList());
        return handedIn.stream()
                .filter(each -> waiting.contains(each.id()))
                .map(Amendment::number)
                .toList();
    }

    /** As {@link #openOf}, of those that change the tree. */
    List<Integer> openOfTree(Collection<UUID> sectionIds, UUID but) {
        return numbers(sectionIds, but, each -> each.kind().isOfTree());
    }

    private static Section section(Amendment amendment, SectionTree tree) {
        return amendment
                .sectionId()
                .filter(tree::has)
                .map(tree::require)
                .orElseThrow(() -> new RefusedException("amendment.section.removed"));
    }

    private SectionTree tree(UUID platformId) {
        return new SectionTree(sections.livingIn(platformId));
    }
}
