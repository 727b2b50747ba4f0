package se.gemensam.pledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** When a figure has reached what it is to reach, and how far on the way there it is. */
record FigureGoal(
        IndicatorKind kind,
        Direction direction,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 999;

    /** A list is through when all of it is; a change starts from nothing. */
    static FigureGoal of(IndicatorDraft says) {
        return new FigureGoal(says.kind(), says.direction(), start(says), end(says), says.targetHigh());
    }

    /** Of a step on the way: a milestone is reached when as many are. */
    FigureGoal step(IndicatorStep step, int place) {
        var target = step.target();
        return new FigureGoal(
                kind,
                direction,
                from,
                kind == IndicatorKind.MILESTONES && target == null ? BigDecimal.valueOf(place + 1L) : target,
                null);
    }

    private static @Nullable BigDecimal start(IndicatorDraft says) {
        return switch (says.kind()) {
            case MILESTONES, CHANGE -> BigDecimal.ZERO;
            case NUMBER, SHARE, GROUP_SHARE, COVERAGE, YES_NO, RANGE, DIRECTION -> says.baseline();
        };
    }

    private static @Nullable BigDecimal end(IndicatorDraft says) {
        return says.kind() == IndicatorKind.MILESTONES && says.target() == null
                ? BigDecimal.valueOf(says.steps().size())
                : says.target();
    }

    /** Whether there is anything to reach. */
    boolean isSet() {
        return kind == IndicatorKind.DIRECTION ? from != null : to != null;
    }

    boolean isReachedBy(BigDecimal value) {
        if (kind == IndicatorKind.DIRECTION) {
            return from != null && direction.better(value, from) > 0;
        }
        if (to == null) {
            return false;
        }
        return switch (kind) {
            case YES_NO -> value.compareTo(to) == 0;
            case MILESTONES -> value.compareTo(to) >= 0;
            case RANGE -> distance(value, to).signum() == 0;
            case NUMBER, SHARE, GROUP_SHARE, COVERAGE, CHANGE, DIRECTION -> direction.better(value, to) >= 0;
        };
    }

    /**
     * How much of the way has been gone.
     *
     * @return percent, below 0 when it is worse than at the start and above 100 when it is more than asked; null when there is no way to
     *     measure, such as without a baseline
     */
    @Nullable
    Integer progress(BigDecimal value) {
        if (to == null || kind == IndicatorKind.DIRECTION) {
            return null;
        }
        return switch (kind) {
            case YES_NO -> isReachedBy(value) ? 100 : 0;
            case RANGE -> towardsRange(value, to);
            case NUMBER, SHARE, GROUP_SHARE, COVERAGE, MILESTONES, CHANGE, DIRECTION -> towards(value, to);
        };
    }

    private @Nullable Integer towards(BigDecimal value, BigDecimal end) {
        if (from == null) {
            return isReachedBy(value) ? 100 : null;
        }
        var way = end.subtract(from);
        if (way.signum() == 0 || direction.better(end, from) < 0) {
            return isReachedBy(value) ? 100 : 0; // to stay where it is, or at least not to get so bad
        }
        return percent(value.subtract(from), way);
    }

    private @Nullable Integer towardsRange(BigDecimal value, BigDecimal low) {
        var left = distance(value, low);
        if (left.signum() == 0) {
            return 100;
        }
        if (from == null) {
            return null;
        }
        var whole = distance(from, low);
        return whole.signum() == 0 ? Integer.valueOf(0) : percent(whole.subtract(left), whole);
    }

    private BigDecimal distance(BigDecimal value, BigDecimal low) {
        if (value.compareTo(low) < 0) {
            return low.subtract(value);
        }
        return high != null && value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
    }

    /** Rounded down, so that what is not reached never reads as 100. */
    private static int percent(BigDecimal part, BigDecimal whole) {
        int percent = part.multiply(HUNDRED)
                .divide(whole, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(MOST))
                .max(BigDecimal.valueOf(-MOST))
                .intValueExact();
        return percent;
    }
}
