package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.pledge.FigureSeries.Point;

/** Reads how it goes with figures, from their own values and from those of the figures below them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FigureReader {

    /** @param rolled what the figures below come to; null when it is measured on its own */
    record Reading(
            IndicatorDraft says,
            List<Point> points,
            @Nullable Rolled rolled,
            FigureCourse course) {}

    private final Cascade cascade;
    private final MeasurementRepository measurements;
    private final Clock clock;

    FigureReader(Cascade cascade, MeasurementRepository measurements, Clock clock) {
        this.cascade = cascade;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** @return by figure */
    Map<UUID, Reading> read(Collection<Indicator> figures) {
        return read(figures, Time.today(clock), Cascade.DEEPEST);
    }

    private Map<UUID, Reading> read(Collection<Indicator> figures, LocalDate today, int levels) {
        if (figures.isEmpty() || levels == 0) {
            return Map.of();
        }
        var values = measurements.ofAll(figures.stream().map(Indicator::id).toList()).stream()
                .collect(Collectors.groupingBy(Measurement::indicatorId));
        var below = cascade.figuresBelow(figures.stream()
                .filter(figure -> figure.draft().rollUp() != RollUp.NONE)
                .map(Indicator::id)
                .toList());
        var read = read(below.values().stream().flatMap(List::stream).toList(), today, levels - 1);
        var readings = new HashMap<UUID, Reading>();
        for (var figure : figures) {
            var parts = below.getOrDefault(figure.id(), List.of()).stream()
                    .filter(part -> read.containsKey(part.id()))
                    .map(part -> part(read.get(part.id())))
                    .toList();
            readings.put(
                    figure.id(), reading(figure.draft(), values.getOrDefault(figure.id(), List.of()), parts, today));
        }
        return readings;
    }

    static Rolled.Part part(@Nullable Reading reading) {
        if (reading == null || reading.course().latest() == null) {
            return new Rolled.Part(null, null, false);
        }
        var latest = reading.course().latest();
        return new Rolled.Part(latest.amount(), latest.on(), reading.course().isReached());
    }

    private static Reading reading(
            IndicatorDraft says, List<Measurement> values, List<Rolled.Part> parts, LocalDate today) {
        var points = values.stream()
                .map(value -> Point.of(says.years(), value.measuredOn(), value.amount()))
                .toList();
        var rolled = parts.isEmpty() ? null : Rolled.of(says.rollUp(), parts);
        return new Reading(says, points, rolled, FigureCourse.of(says, points, point(says, rolled), today));
    }

    private static @Nullable Point point(IndicatorDraft says, @Nullable Rolled rolled) {
        if (rolled == null) {
            return null;
        }
        var amount = rolled.amount();
        var on = rolled.on();
        return amount == null || on == null ? null : Point.of(says.years(), on, amount);
    }
}
