package se.gemensam.pledge;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;

/** Enters what figures were on which days, and takes away what was wrong. */
@Service
@Transactional
public class MeasurementService {

    /** More than fifty years of months. */
    static final int MOST = 600;

    private static final int MOST_TOLD = 12;

    private final PledgeAccess access;
    private final IndicatorRepository indicators;
    private final MeasurementRepository measurements;
    private final PledgeHistory history;
    private final Clock clock;

    MeasurementService(
            PledgeAccess access,
            IndicatorRepository indicators,
            MeasurementRepository measurements,
            PledgeHistory history,
            Clock clock) {
        this.access = access;
        this.indicators = indicators;
        this.measurements = measurements;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws RefusedException when the figure cannot be that, the day has not come or has a value already, or the pledge is written off
     */
    public UUID enter(UUID indicatorId, MeasurementDraft draft) {
        return enter(indicatorId, List.of(draft)).getFirst();
    }

    /** As {@link #enter(UUID, MeasurementDraft)} for a series: all of it, or nothing. */
    public List<UUID> enter(UUID indicatorId, List<MeasurementDraft> series) {
        var indicator = found(indicatorId);
        var granted = reporting(indicator.pledgeId());
        if (series.isEmpty()) {
            throw new RefusedException("measurement.none");
        }
        var taken = new HashSet<>(measurements.days(indicatorId));
        if (taken.size() + series.size() > MOST) {
            throw new RefusedException("measurement.tooMany", MOST);
        }
        for (var draft : series) {
            requireFitting(indicator.draft(), draft);
            if (!taken.add(draft.on())) {
                throw new RefusedException("measurement.day.taken", draft.on().toString());
            }
        }
        var entered = series.stream()
                .map(draft -> measurements
                        .save(new Measurement(indicatorId, draft, granted.member(), clock.instant()))
                        .id())
                .toList();
        tell(PledgeEventKind.MEASURED, granted, indicator, series);
        return entered;
    }

    /** Takes away a value that was wrong; that it was there stays in the history. */
    public void remove(UUID measurementId) {
        var indicator = found(indicatorOf(measurementId));
        var granted = reporting(indicator.pledgeId());
        var measurement = measurements.findById(measurementId).orElseThrow(() -> missing(measurementId));
        if (measurement.isRemoved()) {
            throw missing(measurementId);
        }
        measurement.remove(granted.member(), clock.instant());
        tell(PledgeEventKind.MEASUREMENT_REMOVED, granted, indicator, List.of(draft(measurement)));
    }

    /** @throws RefusedException when its day has another value by now */
    public void restore(UUID measurementId) {
        var indicator = found(indicatorOf(measurementId));
        var granted = reporting(indicator.pledgeId());
        var measurement = measurements.findById(measurementId).orElseThrow(() -> missing(measurementId));
        if (!measurement.isRemoved()) {
            return;
        }
        if (measurements.days(indicator.id()).contains(measurement.measuredOn())) {
            throw new RefusedException(
                    "measurement.day.taken", measurement.measuredOn().toString());
        }
        measurement.restore();
        tell(PledgeEventKind.MEASURED, granted, indicator, List.of(draft(measurement)));
    }

    private void requireFitting(IndicatorDraft says, MeasurementDraft draft) {
        IndicatorDraft.requireFitting(says.kind(), draft.amount(), says.outOf());
        if (draft.on().isAfter(Time.today(clock))) {
            throw new RefusedException("measurement.day.future");
        }
    }

    private PledgeAccess.Granted reporting(UUID pledgeId) {
        var granted = access.lock(PledgeAct.REPORT, pledgeId);
        if (granted.pledge().lifecycle() == PledgeLifecycle.WRITTEN_OFF) {
            throw new RefusedException("pledge.refused." + granted.pledge().lifecycle());
        }
        return granted;
    }

    private void tell(
            PledgeEventKind kind, PledgeAccess.Granted granted, Indicator indicator, List<MeasurementDraft> series) {
        var amounts = series.stream()
                .limit(MOST_TOLD)
                .map(draft -> TypedAmount.text(draft.amount()))
                .collect(Collectors.joining(" · "));
        var last = series.stream()
                .map(MeasurementDraft::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        history.tell(
                granted.pledge(),
                kind,
                granted.pledge().label(),
                indicator.draft().name() + ": " + amounts + (series.size() > MOST_TOLD ? " …" : ""),
                granted.member(),
                last);
    }

    private static MeasurementDraft draft(Measurement measurement) {
        return new MeasurementDraft(
                measurement.measuredOn(), measurement.amount(), measurement.note(), measurement.source());
    }

    private UUID indicatorOf(UUID measurementId) {
        return measurements.indicatorOf(measurementId).orElseThrow(() -> missing(measurementId));
    }

    private Indicator found(UUID indicatorId) {
        return indicators
                .findById(indicatorId)
                .filter(indicator -> !indicator.isRemoved())
                .orElseThrow(() -> new NotFoundException("indicator " + indicatorId));
    }

    private static NotFoundException missing(UUID measurementId) {
        return new NotFoundException("measurement " + measurementId);
    }
}
