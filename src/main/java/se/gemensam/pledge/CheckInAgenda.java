package se.gemensam.pledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;

/** What a check-in takes up by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckInAgenda {

    private static final int DAYS_AHEAD = 60;
    private static final int DAYS_OF_EVIDENCE = 180;

    private final PledgeRepository pledges;
    private final IndicatorRepository indicators;
    private final VerdictRepository verdicts;
    private final LatestValues values;
    private final CheckInRepository checkIns;
    private final CheckInItemRepository items;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInAgenda(
            PledgeRepository pledges,
            IndicatorRepository indicators,
            VerdictRepository verdicts,
            LatestValues values,
            CheckInRepository checkIns,
            CheckInItemRepository items,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pledges = pledges;
        this.indicators = indicators;
        this.verdicts = verdicts;
        this.values = values;
        this.checkIns = checkIns;
        this.items = items;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever plans a check-in of the room of this pledge, or finishes a round of verdicts there, waits until this transaction ends: so no
     * difference falls between the agenda that is being made and the one that is not there yet. Call it before anything is locked.
     */
    void holdRoomOf(UUID pledgeId) {
        jdbc.sql("select workspace_id from pledge where id = ?")
                .param(pledgeId)
                .query(UUID.class)
                .optional()
                .ifPresent(this::holdRoom);
    }

    /** As {@link #holdRoomOf}. */
    void holdRoom(UUID workspaceId) {
        jdbc.sql("select id from workspace where id = ? for update")
                .param(workspaceId)
                .query(UUID.class)
                .optional();
    }

    /** The pledges that a check-in on a day should take up, in the order of their numbers. */
    SequencedMap<Pledge, Set<CheckInReason>> reasons(UUID workspaceId, LocalDate day) {
        var open = pledges.livingIn(workspaceId).stream()
                .filter(pledge -> pledge.lifecycle() == PledgeLifecycle.ADOPTED)
                .toList();
        var said = VerdictRounds.byPledge(verdicts.inRoom(workspaceId));
        var measured = values.inRoom(workspaceId);
        Map<UUID, List<Indicator>> figures = open.isEmpty()
                ? Map.of()
                : indicators.ofAll(open.stream().map(Pledge::id).toList()).stream()
                        .collect(Collectors.groupingBy(Indicator::pledgeId));
        var wholes = open.stream().map(Pledge::id).collect(Collectors.toSet());
        var found = new LinkedHashMap<Pledge, Set<CheckInReason>>();
        for (var pledge : open) {
            var reasons = EnumSet.noneOf(CheckInReason.class);
            if (said.getOrDefault(pledge.id(), VerdictRounds.NONE).isDisputed()) {
                reasons.add(CheckInReason.DISPUTED);
            }
            if (!pledge.isOutcomeJoint()) { // about what both have said nothing more is to be asked
                var last = day.plusDays(DAYS_AHEAD);
                if (isBy(pledge.deadline(), last)
                        || figures.getOrDefault(pledge.id(), List.of()).stream()
                                .anyMatch(figure -> hasStepDue(figure.draft(), measured.get(figure.id()), last))) {
                    reasons.add(CheckInReason.DUE);
                }
                var isPart = pledge.parentId().filter(wholes::contains).isPresent(); // evidence is asked for the whole
                if (!isPart && isOld(pledge.evidenceAt(), day)) {
                    reasons.add(CheckInReason.WITHOUT_EVIDENCE);
                }
            }
            if (!reasons.isEmpty()) {
                found.put(pledge, reasons);
            }
        }
        return found;
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }

    private static boolean isOld(@Nullable Instant evidenceAt, LocalDate day) {
        return evidenceAt == null
                || LocalDate.ofInstant(evidenceAt, Time.ZONE).isBefore(day.minusDays(DAYS_OF_EVIDENCE));
    }

    /** A step that the latest value has reached is done with. */
    static boolean hasStepDue(IndicatorDraft figure, LatestValues.@Nullable Value value, LocalDate last) {
        return IntStream.range(0, figure.steps().size())
                .anyMatch(place -> isBy(figure.steps().get(place).dueOn(), last) && !isReached(figure, place, value));
    }

    private static boolean isReached(IndicatorDraft figure, int place, LatestValues.@Nullable Value value) {
        if (value == null) {
            return false;
        }
        var target = figure.steps().get(place).target();
        return target == null
                ? value.amount().intValue() > place
                : figure.direction().better(value.amount(), target) >= 0;
    }

    /** The check-in that is next, of those that are planned. */
    Optional<CheckIn> next(UUID workspaceId) {
        return checkIns.planned(workspaceId, Time.today(clock)).stream().findFirst();
    }

    /** The next that has this pledge on its agenda. */
    Optional<CheckIn> nextWith(Pledge pledge) {
        return checkIns.planned(pledge.workspaceId(), Time.today(clock)).stream()
                .filter(checkIn -> items.findByCheckInIdAndPledgeId(checkIn.id(), pledge.id())
                        .filter(item -> !item.isRemoved())
                        .isPresent())
                .findFirst();
    }

    /** The two sides have come to different verdicts: the next check-in takes it up, also when it was taken off its agenda before. */
    void takeUp(Pledge pledge) {
        next(pledge.workspaceId()).ifPresent(checkIn -> {
            items.findByCheckInIdAndPledgeId(checkIn.id(), pledge.id())
                    .ifPresentOrElse(this::dispute, () -> items.save(disputed(pledge, checkIn)));
            changed(checkIn);
        });
    }

    private void dispute(CheckInItem item) {
        var reasons = EnumSet.of(CheckInReason.DISPUTED);
        reasons.addAll(item.reasons());
        item.isThereFor(reasons);
        item.restore();
    }

    private CheckInItem disputed(Pledge pledge, CheckIn checkIn) {
        return CheckInItem.about(
                pledge,
                checkIn.id(),
                items.nextPlace(checkIn.id()),
                EnumSet.of(CheckInReason.DISPUTED),
                clock.instant());
    }

    /** The two sides agree: no check-in to come has to take it up for anything that it was there for by itself. */
    void settle(Pledge pledge) {
        for (var checkIn : checkIns.planned(pledge.workspaceId(), Time.today(clock))) {
            items.findByCheckInIdAndPledgeId(checkIn.id(), pledge.id())
                    .filter(item -> !item.isRemoved() && !item.reasons().isEmpty())
                    .ifPresent(item -> {
                        item.isThereFor(Set.of());
                        if (item.isUnwritten()) {
                            item.fallAway(clock.instant());
                        }
                        changed(checkIn);
                    });
        }
    }

    void changed(CheckIn checkIn) {
        events.publishEvent(new PagesChanged(Set.of(checkIn.id(), PageTopics.checkIns(checkIn.workspaceId()))));
    }
}
