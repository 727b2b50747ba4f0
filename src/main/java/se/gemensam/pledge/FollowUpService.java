package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.DeedKind;

/** Tells how it goes with pledges that are in force, and what became of them. Nothing moves without evidence. */
@Service
@Transactional
public class FollowUpService {

    private final PledgeAccess access;
    private final EvidenceKeeper keeper;
    private final PledgeHistory history;
    private final IndicatorRepository indicators;
    private final MeasurementService measurements;
    private final PledgeNews news;
    private final Clock clock;

    FollowUpService(
            PledgeAccess access,
            EvidenceKeeper keeper,
            PledgeHistory history,
            IndicatorRepository indicators,
            MeasurementService measurements,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.keeper = keeper;
        this.history = history;
        this.indicators = indicators;
        this.measurements = measurements;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Moves a pledge. What it becomes is one side's word until both have assessed it, and it can move on, also back.
     *
     * @return the line of the history
     * @throws RefusedException when the pledge is not in force or stands so already, without evidence, for a day that has not come, or
     *     when the evidence does not show what this state needs
     */
    public UUID report(UUID pledgeId, PledgeReport report) {
        var granted = access.lock(PledgeAct.REPORT, pledgeId);
        var pledge = granted.pledge();
        pledge.requireAdopted();
        requirePast(report.on());
        var was = pledge.label();
        if (report.standing().label() == was) {
            throw new RefusedException("report.same");
        }
        requireInTime(pledge, report);
        var evidence = evidence(granted, report);
        requireShown(report.standing(), evidence);
        move(pledge, report.standing());
        var line = history.tell(pledge, PledgeEventKind.MOVED, was, report.why(), granted.member(), report.on());
        keeper.standBehind(line, evidence);
        enter(pledgeId, report);
        news.tell(pledge, granted.member(), DeedKind.PLEDGE_MOVED, PledgeNews.responsible(pledge));
        return line;
    }

    /**
     * Tells something that moves nothing, such as that it was not taken up.
     *
     * @param why 0–2000 characters
     * @param shown by what; may be nothing
     * @return the line of the history
     * @throws RefusedException when it says nothing at all, or is of a day that has not come
     */
    public UUID note(UUID pledgeId, String why, LocalDate on, List<EvidenceDraft> shown) {
        var granted = access.lock(PledgeAct.REPORT, pledgeId);
        var pledge = granted.pledge();
        pledge.requireAdopted();
        requirePast(on);
        if (PledgeHistory.why(why).isEmpty() && shown.isEmpty()) {
            throw new RefusedException("report.note.empty");
        }
        var evidence = shown.stream().map(draft -> keeper.keep(granted, draft)).toList();
        var line = history.tell(pledge, PledgeEventKind.NOTED, pledge.label(), why, granted.member(), on);
        keeper.standBehind(line, evidence);
        return line;
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(Time.today(clock))) {
            throw new RefusedException("report.day.future");
        }
    }

    private static void requireInTime(Pledge pledge, PledgeReport report) {
        var deadline = pledge.deadline();
        if (deadline == null) {
            return;
        }
        var late = report.on().isAfter(deadline);
        switch (report.standing().label()) {
            case FULFILLED -> {
                if (late) {
                    throw new RefusedException("report.late");
                }
            }
            case FULFILLED_LATE -> {
                if (!late) {
                    throw new RefusedException("report.inTime");
                }
            }
            default -> {}
        }
    }

    private List<Evidence> evidence(PledgeAccess.Granted granted, PledgeReport report) {
        if (report.evidence().isEmpty() && report.earlier().isEmpty()) {
            throw new RefusedException("report.evidence.none");
        }
        var evidence = new ArrayList<Evidence>();
        keeper.found(granted.pledge().id(), report.earlier()).forEach(evidence::add);
        report.evidence().forEach(draft -> evidence.add(keeper.keep(granted, draft)));
        return evidence;
    }

    /** Domain rules 2.2: what the assembly decided, and how it voted, stand in its minutes. */
    private static void requireShown(PledgeStanding standing, List<Evidence> evidence) {
        var decisions = evidence.stream()
                .map(Evidence::says)
                .filter(Proof.Decision.class::isInstance)
                .map(Proof.Decision.class::cast)
                .toList();
        if (standing.label() == PledgeLabel.DECIDED && decisions.stream().noneMatch(Proof.Decision::hasPlace)) {
            throw new RefusedException("report.decided.unproven");
        }
        if (standing.label() == PledgeLabel.VOTED_DOWN && decisions.stream().noneMatch(Proof.Decision::showsDefeat)) {
            throw new RefusedException("report.votedDown.unproven");
        }
    }

    private void move(Pledge pledge, PledgeStanding standing) {
        switch (standing) {
            case PledgeStanding.Goes goes -> pledge.proceed(goes.how(), clock.instant());
            case PledgeStanding.Became became -> pledge.end(became.what(), false, clock.instant());
        }
    }

    private void enter(UUID pledgeId, PledgeReport report) {
        if (report.values().isEmpty()) {
            return;
        }
        var own = indicators.of(pledgeId).stream().map(Indicator::id).collect(Collectors.toSet());
        if (!own.containsAll(report.values().keySet())) {
            throw new RefusedException("report.values.invalid");
        }
        report.values()
                .forEach((indicator, amount) ->
                        measurements.enter(indicator, new MeasurementDraft(report.on(), amount, "", "")));
    }
}
