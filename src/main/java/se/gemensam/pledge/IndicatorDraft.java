package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * How a pledge is measured.
 *
 * @param unit such as "platser"; empty for shares, yes and no, and milestones
 * @param targetHigh upper end of a range, whose lower end is the target
 * @param outOf of how many a coverage is
 * @param whole what a share is of, such as "anställda i kommunen"
 * @param source where the values are taken from
 * @param reporter who tells them, person or office
 * @param parentId the figure of the pledge above that this one is part of
 */
public record IndicatorDraft(
        IndicatorKind kind,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetHigh,
        @Nullable LocalDate targetOn,
        @Nullable BigDecimal outOf,
        String whole,
        ValidYears years,
        String source,
        String reporter,
        RollUp rollUp,
        @Nullable UUID parentId,
        List<IndicatorStep> steps) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_STEPS = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws RefusedException when figures do not go together, such as a share of 120 percent */
    public IndicatorDraft {
        name = line(name, LONGEST_NAME, "indicator.name.invalid");
        unit = line(unit, LONGEST_UNIT, "indicator.unit.tooLong");
        whole = line(whole, LONGEST_NAME, "indicator.whole.tooLong");
        source = line(source, LONGEST_SOURCE, "indicator.source.tooLong");
        reporter = line(reporter, LONGEST_NAME, "indicator.reporter.tooLong");
        baseline = kept(baseline);
        target = kept(target);
        targetHigh = kind == IndicatorKind.RANGE ? kept(targetHigh) : null;
        outOf = kind == IndicatorKind.COVERAGE ? kept(outOf) : null;
        steps = List.copyOf(steps);
        if (name.isEmpty()) {
            throw new RefusedException("indicator.name.invalid", LONGEST_NAME);
        }
        if (steps.size() > MOST_STEPS) {
            throw new RefusedException("indicator.steps.tooMany", MOST_STEPS);
        }
        if (baselineOn != null && targetOn != null && targetOn.isBefore(baselineOn)) {
            throw new RefusedException("indicator.dates.backwards");
        }
        requireFitting(kind, baseline, outOf);
        requireFitting(kind, target, outOf);
        if (targetHigh != null && target != null && targetHigh.compareTo(target) < 0) {
            throw new RefusedException("indicator.range.backwards");
        }
        for (var step : steps) {
            requireFitting(kind, step.target(), outOf);
        }
    }

    /** One with nothing said but its name. */
    public static IndicatorDraft named(IndicatorKind kind, String name) {
        return new IndicatorDraft(
                kind,
                name,
                "",
                Direction.UP,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                ValidYears.EVERY,
                "",
                "",
                RollUp.NONE,
                null,
                List.of());
    }

    /** The same, part of no figure above. */
    IndicatorDraft alone() {
        return new IndicatorDraft(
                kind,
                name,
                unit,
                direction,
                baseline,
                baselineOn,
                target,
                targetHigh,
                targetOn,
                outOf,
                whole,
                years,
                source,
                reporter,
                rollUp,
                null,
                steps);
    }

    /** @throws RefusedException when a figure of this kind cannot be that */
    static void requireFitting(IndicatorKind kind, @Nullable BigDecimal value, @Nullable BigDecimal outOf) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case SHARE, GROUP_SHARE -> {
                if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                    throw new RefusedException("indicator.share.invalid");
                }
            }
            case YES_NO -> {
                if (value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
                    throw new RefusedException("indicator.yesNo.invalid");
                }
            }
            case COVERAGE -> {
                if (value.signum() < 0 || (outOf != null && value.compareTo(outOf) > 0)) {
                    throw new RefusedException("indicator.coverage.invalid");
                }
            }
            case MILESTONES -> {
                if (value.signum() < 0) {
                    throw new RefusedException("indicator.milestones.invalid");
                }
            }
            case NUMBER, RANGE, DIRECTION, CHANGE -> {}
        }
    }

    private static @Nullable BigDecimal kept(@Nullable BigDecimal value) {
        return value == null ? null : Amount.of(value);
    }

    private static String line(String typed, int longest, String key) {
        var line = OneLine.of(typed);
        if (line.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return line;
    }
}
