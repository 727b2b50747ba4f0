package se.gemensam.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/**
 * The living sections of one platform as a tree, at most {@value #DEEPEST} deep. Every change keeps the positions of all
 * siblings at 0, 1, 2 … without gaps.
 */
class SectionTree {

    static final int DEEPEST = 4;

    private static final UUID TOP = new UUID(0, 0);

    private final Map<UUID, Section> sections = new LinkedHashMap<>();
    private final Map<UUID, List<Section>> children = new HashMap<>();

    SectionTree(List<Section> living) {
        living.forEach(section -> sections.put(section.id(), section));
        living.stream()
                .sorted(Comparator.comparingInt(Section::position))
                .forEach(section -> siblings(livingParent(section)).add(section));
    }

    List<Section> inReadingOrder() {
        var order = new ArrayList<Section>(sections.size());
        walk(null, order::add);
        return order;
    }

    Section require(UUID sectionId) {
        var section = sections.get(sectionId);
        if (section == null) {
            throw new NotFoundException("section " + sectionId);
        }
        return section;
    }

    boolean has(UUID sectionId) {
        return sections.containsKey(sectionId);
    }

    /** 1 for a section at the top. */
    int depth(Section section) {
        var depth = 1;
        for (var parent = livingParent(section); parent != null; parent = livingParent(require(parent))) {
            depth++;
        }
        return depth;
    }

    /** "2.1" for the first section below the second. */
    String number(Section section) {
        var parent = livingParent(section);
        var own = String.valueOf(siblings(parent).indexOf(section) + 1);
        return parent == null ? own : number(require(parent)) + "." + own;
    }

    List<Section> childrenOf(@Nullable UUID parentId) {
        return List.copyOf(siblings(parentId));
    }

    /** The section that is read just before this one; empty for the first of all. */
    Optional<Section> before(Section section) {
        var order = inReadingOrder();
        var index = order.indexOf(section);
        return index > 0 ? Optional.of(order.get(index - 1)) : Optional.empty();
    }

    /** Where a new section next after this one stands. */
    Place after(Section section) {
        return new Place(livingParent(section), siblings(livingParent(section)).indexOf(section) + 1);
    }

    /** The place as it can be taken: below a living parent, within depth, within its siblings. */
    Place allowed(Place place) {
        requireDepth(place.parentId(), 1);
        return clamp(place);
    }

    void add(Section section) {
        sections.put(section.id(), section);
        var siblings = siblings(livingParent(section));
        siblings.add(Math.min(section.position(), siblings.size()), section);
        renumber(livingParent(section));
    }

    void move(Section section, Place place) {
        for (var parent = place.parentId(); parent != null; parent = livingParent(require(parent))) {
            if (parent.equals(section.id())) {
                throw new RefusedException("section.move.intoItself");
            }
        }
        requireDepth(place.parentId(), height(section));
        var from = livingParent(section);
        siblings(from).remove(section);
        section.moveTo(clamp(place));
        siblings(place.parentId()).add(section.position(), section);
        renumber(from);
        renumber(place.parentId());
    }

    /** Takes a section out, without those below it. */
    void remove(Section section) {
        var parent = livingParent(section);
        siblings(parent).remove(section);
        sections.remove(section.id());
        renumber(parent);
    }

    /** Takes a section out with all below it. */
    void removeBranch(Section section, Member member, Instant now) {
        for (var each : branch(section).reversed()) {
            remove(each);
            each.remove(member, now);
        }
    }

    /**
     * Brings a removed section back to its place.
     *
     * @param together those that were removed together with it
     */
    void bringBack(Section section, List<Section> together) {
        section.restore();
        add(section);
        together.stream()
                .filter(each -> section.id().equals(each.parentId()))
                .sorted(Comparator.comparingInt(Section::position))
                .forEach(child -> bringBack(child, together));
    }

    /** The section and all below it, in reading order. */
    List<Section> branch(Section section) {
        var branch = new ArrayList<Section>();
        branch.add(section);
        walk(section.id(), branch::add);
        return branch;
    }

    /** How many levels it has, itself the first. */
    int height(Section section) {
        return 1 + siblings(section.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    private void requireDepth(@Nullable UUID parentId, int height) {
        var above = parentId == null ? 0 : depth(require(parentId));
        if (above + height > DEEPEST) {
            throw new RefusedException("section.move.tooDeep", DEEPEST);
        }
    }

    private Place clamp(Place place) {
        return new Place(
                place.parentId(),
                Math.clamp(place.position(), 0, siblings(place.parentId()).size()));
    }

    /** A parent that was removed leaves its children at the top, where they can be seen. */
    @Nullable
    UUID livingParent(Section section) {
        var parent = section.parentId();
        return parent != null && sections.containsKey(parent) ? parent : null;
    }

    private List<Section> siblings(@Nullable UUID parentId) {
        return children.computeIfAbsent(parentId == null ? TOP : parentId, _ -> new ArrayList<>());
    }

    private void renumber(@Nullable UUID parentId) {
        var siblings = siblings(parentId);
        for (var index = 0; index < siblings.size(); index++) {
            siblings.get(index).moveTo(new Place(parentId, index));
        }
    }

    private void walk(@Nullable UUID parentId, Consumer<Section> visitor) {
        for (var section : siblings(parentId)) {
            visitor.accept(section);
            walk(section.id(), visitor);
        }
    }
}
