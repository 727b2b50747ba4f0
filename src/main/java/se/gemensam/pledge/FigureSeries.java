package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time, as a picture of it needs it.
 *
 * @param unit such as "platser"; empty where the kind says it
 * @param baseline where it began
 * @param targetHigh upper end of a range
 * @param outOf of how many a coverage is
 * @param steps what is to be reached on the way, where that is a value and a day
 * @param points from the first day on
 */
public record FigureSeries(
        String name,
        IndicatorKind kind,
        String unit,
        @Nullable Point baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetHigh,
        @Nullable LocalDate targetOn,
        @Nullable BigDecimal outOf,
        List<Point> steps,
        List<Point> points) {

    /**
     * A value on a day.
     *
     * @param counts whether the target holds in that year
     */
    public record Point(LocalDate on, BigDecimal amount, boolean counts) {

        static Point of(ValidYears years, LocalDate on, BigDecimal amount) {
            return new Point(on, amount, years.include(on.getYear()));
        }
    }

    public FigureSeries {
        steps = List.copyOf(steps);
        points = List.copyOf(points);
    }

    static FigureSeries of(IndicatorDraft says, List<Point> points) {
        var baseline = says.baseline();
        var baselineOn = says.baselineOn();
        return new FigureSeries(
                says.name(),
                says.kind(),
                says.unit(),
                baseline == null || baselineOn == null ? null : Point.of(says.years(), baselineOn, baseline),
                says.target(),
                says.targetHigh(),
                says.targetOn(),
                says.outOf(),
                says.steps().stream().flatMap(step -> dated(says, step)).toList(),
                points);
    }

    private static Stream<Point> dated(IndicatorDraft says, IndicatorStep step) {
        var on = step.dueOn();
        var target = step.target();
        return on == null || target == null ? Stream.empty() : Stream.of(Point.of(says.years(), on, target));
    }
}
