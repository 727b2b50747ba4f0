package se.gemensam.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places of one tree, as it is now. */
final class Spots {

    private final SectionTree tree;

    Spots(SectionTree tree) {
        this.tree = tree;
    }

    /** Where a section stands. */
    Spot of(Section section) {
        var parent = tree.livingParent(section);
        var siblings = tree.childrenOf(parent);
        int index = siblings.indexOf(section);
        return new Spot(parent, index == 0 ? null : siblings.get(index - 1).id());
    }

    /** Whether what makes it this place still stands as it did. */
    boolean isThere(Spot spot) {
        var parent = spot.parentId();
        var after = spot.afterId();
        return (parent == null || tree.has(parent))
                && (after == null
                        || (tree.has(after) && Objects.equals(tree.livingParent(tree.require(after)), parent)));
    }

    /** @param moving a section that is not counted, as it is to stand there itself */
    Place place(Spot spot, @Nullable Section moving) {
        var after = spot.afterId();
        if (after == null) {
            return new Place(spot.parentId(), 0);
        }
        var siblings = tree.childrenOf(spot.parentId()).stream()
                .filter(each -> !each.equals(moving))
                .map(Section::id)
                .toList();
        return new Place(spot.parentId(), siblings.indexOf(after) + 1);
    }

    /** Whether a place is below a section, or just after it. */
    boolean isOf(Spot spot, Section section) {
        return section.id().equals(spot.afterId())
                || tree.branch(section).stream().anyMatch(each -> each.id().equals(spot.parentId()));
    }

    /** Whether a branch of so many levels has room there. */
    boolean hasRoom(Spot spot, int height) {
        var parent = spot.parentId();
        return (parent == null ? 0 : tree.depth(tree.require(parent))) + height <= SectionTree.DEEPEST;
    }

    /** Whether somebody has moved the section since it stood there; what others moved past it does not count. */
    boolean hasLeft(Spot spot, Section section) {
        var parent = tree.livingParent(section);
        if (!Objects.equals(parent, spot.parentId())) {
            return true;
        }
        var after = spot.afterId();
        var siblings = tree.childrenOf(parent);
        return after != null && tree.has(after) && siblings.indexOf(tree.require(after)) > siblings.indexOf(section);
    }
}
