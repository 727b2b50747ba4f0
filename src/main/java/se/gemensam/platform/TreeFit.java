package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/**
 * How a proposal about the tree stands to the tree as it is now.
 *
 * @param obstacle null unless it overlaps
 */
record TreeFit(AmendmentFit fit, @Nullable AmendmentObstacle obstacle) {

    private static final TreeFit FITS = new TreeFit(AmendmentFit.FITS, null);

    /** @param amendment of a new section, or of one that stands in the tree */
    static TreeFit of(Amendment amendment, SectionTree tree) {
        var spots = new Spots(tree);
        return switch (amendment.kind()) {
            case CHANGE -> throw new IllegalArgumentException("words");
            case ADD -> added(amendment.to(), spots);
            case REMOVE -> removed(amendment, section(amendment, tree), tree);
            case MOVE -> moved(amendment, section(amendment, tree), tree, spots);
        };
    }

    private static Section section(Amendment amendment, SectionTree tree) {
        return tree.require(amendment.sectionId().orElseThrow());
    }

    private static TreeFit added(Spot to, Spots spots) {
        return !spots.isThere(to)
                ? overlaps(AmendmentObstacle.PLACE)
                : !spots.hasRoom(to, 1) ? overlaps(AmendmentObstacle.DEEP) : FITS;
    }

    private static TreeFit removed(Amendment amendment, Section section, SectionTree tree) {
        return Objects.equals(amendment.branch(), branch(tree.branch(section)))
                ? FITS
                : overlaps(AmendmentObstacle.BELOW);
    }

    private static TreeFit moved(Amendment amendment, Section section, SectionTree tree, Spots spots) {
        var to = amendment.to();
        if (spots.of(section).equals(to)) {
            return new TreeFit(AmendmentFit.THERE_ALREADY, null);
        }
        if (!spots.isThere(to)) {
            return overlaps(AmendmentObstacle.PLACE);
        }
        if (spots.isOf(to, section)) {
            return overlaps(AmendmentObstacle.ITSELF);
        }
        if (spots.hasLeft(amendment.from(), section)) {
            return overlaps(AmendmentObstacle.MOVED);
        }
        return spots.hasRoom(to, tree.height(section)) ? FITS : overlaps(AmendmentObstacle.DEEP);
    }

    private static TreeFit overlaps(AmendmentObstacle obstacle) {
        return new TreeFit(AmendmentFit.OVERLAPS, obstacle);
    }

    /** A name for these very sections, in whatever order. */
    static UUID branch(List<Section> sections) {
        return UUID.nameUUIDFromBytes(sections.stream()
                .map(section -> section.id().toString())
                .sorted()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RefusedException when it cannot be done as the tree is now, with the reason */
    void require() {
        if (obstacle != null) {
            throw new RefusedException("amendment.obstacle." + obstacle);
        }
        if (fit == AmendmentFit.THERE_ALREADY) {
            throw new RefusedException("amendment.place.same");
        }
    }
}
