package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.FigureSeries.Point;

/**
 * How it goes with a figure.
 *
 * @param latest value there is, whether or not the target holds in its year; null before the first
 * @param judged value by which it is judged: the latest of a year in which the target holds
 * @param progress from baseline to target in percent, rounded down; null when that cannot be said
 * @param change from the baseline to the latest value, in the unit of the figure (percentage points for shares)
 * @param steps how it goes with each of the steps, in their order
 */
public record FigureCourse(
        @Nullable Point latest,
        @Nullable Point judged,
        @Nullable Integer progress,
        @Nullable BigDecimal change,
        GoalState target,
        List<GoalState> steps) {

    /** Whether something that is to be reached by a day has been. */
    public enum GoalState {
        /** There is nothing to reach, or no target in that year. */
        NONE,
        AHEAD,
        REACHED,
        REACHED_LATE,
        /** Its day has passed. */
        MISSED
    }

    public FigureCourse {
        steps = List.copyOf(steps);
    }

    public boolean isReached() {
        return target == GoalState.REACHED || target == GoalState.REACHED_LATE;
    }

    /** Whether a step whose day has come has not been reached. */
    public boolean missesStep() {
        return steps.contains(GoalState.MISSED);
    }

    /**
     * @param points from the first day on
     * @param rolled what the figures below come to now, which then is the latest value; null when it is measured on its own
     */
    static FigureCourse of(IndicatorDraft says, List<Point> points, @Nullable Point rolled, LocalDate today) {
        var all = rolled == null
                ? points
                : Stream.concat(points.stream().filter(point -> point.on().isBefore(rolled.on())), Stream.of(rolled))
                        .toList();
        var latest = all.isEmpty() ? null : all.getLast();
        var counted = all.stream().filter(Point::counts).toList();
        var judged = counted.isEmpty() ? null : counted.getLast();
        var goal = FigureGoal.of(says);
        var baseline = says.baseline();
        var given = says.steps();
        return new FigureCourse(
                latest,
                judged,
                judged == null ? null : goal.progress(judged.amount()),
                latest == null || baseline == null || says.kind() == IndicatorKind.YES_NO
                        ? null
                        : Amount.plain(latest.amount().subtract(baseline)),
                state(says, goal, says.targetOn(), counted, today),
                IntStream.range(0, given.size())
                        .mapToObj(place -> state(
                                says,
                                goal.step(given.get(place), place),
                                given.get(place).dueOn(),
                                counted,
                                today))
                        .toList());
    }

    private static GoalState state(
            IndicatorDraft says, FigureGoal goal, @Nullable LocalDate dueOn, List<Point> counted, LocalDate today) {
        if (!goal.isSet()) {
            return GoalState.NONE;
        }
        boolean now = !counted.isEmpty() && goal.isReachedBy(counted.getLast().amount());
        if (dueOn == null) {
            return now ? GoalState.REACHED : GoalState.AHEAD;
        }
        var inTime =
                counted.stream().filter(point -> !point.on().isAfter(dueOn)).toList();
        boolean then = !inTime.isEmpty() && goal.isReachedBy(inTime.getLast().amount());
        boolean passed = dueOn.isBefore(today);
        if (passed && then) {
            return GoalState.REACHED;
        }
        if (now) {
            return passed ? GoalState.REACHED_LATE : GoalState.REACHED;
        }
        if (!says.years().include(dueOn.getYear())) {
            return GoalState.NONE;
        }
        return passed ? GoalState.MISSED : GoalState.AHEAD;
    }
}
