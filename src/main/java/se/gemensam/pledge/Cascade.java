package se.gemensam.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/** Which pledges stand under which, and which of their figures are parts of which. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Cascade {

    /** Country, district, kommun. */
    static final int DEEPEST = 3;

    private final PledgeRepository pledges;
    private final IndicatorRepository indicators;
    private final CascadeLinkRepository links;

    Cascade(PledgeRepository pledges, IndicatorRepository indicators, CascadeLinkRepository links) {
        this.pledges = pledges;
        this.indicators = indicators;
        this.links = links;
    }

    /** @throws RefusedException when nothing more can stand under it */
    void requireRoomBelow(UUID parentId) {
        if (!hasRoomBelow(parentId)) {
            throw new RefusedException("cascade.tooDeep", DEEPEST);
        }
    }

    boolean hasRoomBelow(UUID pledgeId) {
        return above(pledgeId).size() + 1 < DEEPEST;
    }

    /** Locks all that is or would be in line with the two, so that nobody closes a circle meanwhile. */
    void lockLine(UUID childId, UUID parentId) {
        var line = new TreeSet<>(above(parentId));
        line.addAll(List.of(childId, parentId));
        levels(childId).forEach(line::addAll);
        line.forEach(pledges::lockById);
    }

    /** @throws RefusedException when the one cannot stand under the other */
    void requireUnder(UUID childId, UUID parentId) {
        var above = above(parentId);
        if (childId.equals(parentId) || above.contains(childId)) {
            throw new RefusedException("cascade.circle");
        }
        if (above.size() + 1 + levels(childId).size() > DEEPEST) {
            throw new RefusedException("cascade.tooDeep", DEEPEST);
        }
    }

    Pledge pledge(UUID id) {
        return pledges.findById(id)
                .filter(pledge -> !pledge.isRemoved())
                .orElseThrow(() -> new NotFoundException("pledge " + id));
    }

    /** Those above it, the nearest first. */
    private List<UUID> above(UUID pledgeId) {
        var above = new ArrayList<UUID>();
        var next = pledges.parentOf(pledgeId);
        while (next.isPresent() && above.size() <= DEEPEST) {
            above.add(next.get());
            next = pledges.parentOf(next.get());
        }
        return above;
    }

    /** It itself, those below it, those below them. */
    private List<List<UUID>> levels(UUID pledgeId) {
        var levels = new ArrayList<List<UUID>>();
        var next = List.of(pledgeId);
        while (!next.isEmpty() && levels.size() <= DEEPEST) {
            levels.add(next);
            next = pledges.idsBelow(next);
        }
        return levels;
    }

    /** The figures that are parts of these, of pledges that are there. */
    Map<UUID, List<Indicator>> figuresBelow(Collection<UUID> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        var below = new HashMap<UUID, List<Indicator>>();
        indicators
                .below(figures)
                .forEach(part -> add(below, Objects.requireNonNull(part.draft().parentId()), part));
        var linked = links.under(figures);
        var parts =
                indicators
                        .findByIdIn(linked.stream()
                                .flatMap(link -> Stream.ofNullable(link.indicatorId()))
                                .toList())
                        .stream()
                        .filter(part -> !part.isRemoved())
                        .collect(Collectors.toMap(Indicator::id, Function.identity()));
        linked.forEach(link -> Stream.ofNullable(parts.get(link.indicatorId()))
                .forEach(part -> add(below, Objects.requireNonNull(link.parentIndicatorId()), part)));
        dropStrangers(below);
        return below;
    }

    private static void add(Map<UUID, List<Indicator>> below, UUID figure, Indicator part) {
        below.computeIfAbsent(figure, _ -> new ArrayList<>()).add(part);
    }

    /** Leaves out those of pledges that were removed, or no longer stand under the pledge whose figure it is. */
    private void dropStrangers(Map<UUID, List<Indicator>> below) {
        var above = indicators.findByIdIn(below.keySet()).stream()
                .collect(Collectors.toMap(Indicator::id, Indicator::pledgeId));
        var children = pledges.belowAll(above.values()).stream()
                .collect(
                        Collectors.toMap(Pledge::id, pledge -> pledge.parentId().orElseThrow()));
        below.forEach((figure, parts) ->
                parts.removeIf(part -> !Objects.equals(children.get(part.pledgeId()), above.get(figure))));
        below.values().removeIf(List::isEmpty);
    }
}
