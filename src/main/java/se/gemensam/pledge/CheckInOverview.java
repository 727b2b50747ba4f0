package se.gemensam.pledge;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;

/** Check-ins as both sides read them. */
@Service
@Transactional(readOnly = true)
public class CheckInOverview {

    private final PledgeAccess access;
    private final PledgeRoomAccess room;
    private final PledgeRepository pledges;
    private final VerdictRepository verdicts;
    private final CheckInRepository checkIns;
    private final CheckInItemRepository items;
    private final Clock clock;

    CheckInOverview(
            PledgeAccess access,
            PledgeRoomAccess room,
            PledgeRepository pledges,
            VerdictRepository verdicts,
            CheckInRepository checkIns,
            CheckInItemRepository items,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.pledges = pledges;
        this.verdicts = verdicts;
        this.checkIns = checkIns;
        this.items = items;
        this.clock = clock;
    }

    /** Those of a room, the latest day first. */
    public List<CheckInRow> rows(UUID workspaceId) {
        access.reader(workspaceId);
        var found = checkIns.findByWorkspaceIdOrderByHeldOnDesc(workspaceId);
        var counted = items.ofAll(found.stream().map(CheckIn::id).toList()).stream()
                .collect(Collectors.groupingBy(CheckInItem::checkInId, Collectors.counting()));
        return found.stream()
                .map(checkIn -> new CheckInRow(
                        checkIn.id(),
                        checkIn.title(),
                        checkIn.day(),
                        checkIn.place(),
                        checkIn.state(),
                        Math.toIntExact(counted.getOrDefault(checkIn.id(), 0L))))
                .toList();
    }

    /** Whether the current person can plan check-ins in a room. */
    public boolean mayPlan(UUID workspaceId) {
        return PledgeAct.of(access.reader(workspaceId)).contains(PledgeAct.LEAD);
    }

    /** @throws NotFoundException when there is none that the current person may see */
    public CheckInPage get(UUID checkInId) {
        var checkIn = checkIns.findById(checkInId).orElseThrow(() -> new NotFoundException("check-in " + checkInId));
        var viewer = room.require(PledgeAct.READ, checkIn.workspaceId(), checkInId);
        var onAgenda = items.of(checkInId);
        var known = pledgesOf(onAgenda);
        return new CheckInPage(
                checkIn.id(),
                checkIn.workspaceId(),
                checkIn.title(),
                checkIn.day(),
                checkIn.place(),
                checkIn.state(),
                !checkIn.day().isAfter(Time.today(clock)),
                onAgenda.stream().flatMap(item -> shown(item, known).stream()).toList(),
                PledgeAct.of(viewer),
                viewer);
    }

    /** The pledges that are not on the agenda. */
    public List<PledgeChoice> others(UUID checkInId) {
        var page = get(checkInId);
        var there = page.items().stream()
                .flatMap(item -> Optional.ofNullable(item.about()).stream())
                .map(CheckInPage.About::pledgeId)
                .collect(Collectors.toSet());
        return pledges.livingIn(page.workspaceId()).stream()
                .filter(pledge -> !there.contains(pledge.id()))
                .map(pledge -> new PledgeChoice(
                        pledge.id(), PledgeOverview.numbered(pledge.number()) + " " + pledge.promise()))
                .toList();
    }

    /** A pledge to choose, by its number and what it promises. */
    public record PledgeChoice(UUID id, String title) {}

    private Map<UUID, Pledge> pledgesOf(Collection<CheckInItem> onAgenda) {
        return pledges
                .findByIdIn(onAgenda.stream()
                        .flatMap(item -> item.pledgeId().stream())
                        .toList())
                .stream()
                .filter(pledge -> !pledge.isRemoved())
                .collect(Collectors.toMap(Pledge::id, Function.identity()));
    }

    /** Of a pledge that was taken away nothing shows. */
    private Optional<CheckInPage.Item> shown(CheckInItem item, Map<UUID, Pledge> known) {
        if (item.pledgeId().isEmpty()) {
            return Optional.of(row(item, item.topic(), null));
        }
        return item.pledgeId()
                .map(known::get)
                .map(pledge -> row(
                        item,
                        pledge.promise(),
                        new CheckInPage.About(
                                pledge.id(),
                                PledgeOverview.numbered(pledge.number()),
                                pledge.label(),
                                difference(pledge))));
    }

    private static CheckInPage.Item row(CheckInItem item, String title, CheckInPage.@Nullable About about) {
        return new CheckInPage.Item(
                item.id(),
                title,
                about,
                item.reasons(),
                item.read(CheckInField.NOTE),
                item.read(CheckInField.CONCLUSION));
    }

    private Map<Side, PledgeOutcome> difference(Pledge pledge) {
        return VerdictRounds.of(verdicts.findByPledgeId(pledge.id()))
                .last()
                .filter(both -> !both.agree())
                .map(both -> Map.of(
                        Side.PARTY,
                        both.party().outcome(),
                        Side.UNION,
                        both.union().outcome()))
                .orElse(Map.of());
    }
}
