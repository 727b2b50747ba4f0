package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a pledge that a kommun or a region is to carry out.
 *
 * @param areaCode of the kommun or region
 * @param baseline where it is now; null when that is not known yet
 * @param target what it is to reach; null for the same as the whole, where that makes sense for a part
 * @param targetOn by when; null for the same day as the whole
 * @param ask null for what follows from where the party stands in the assembly
 */
public record ChildDraft(
        String areaCode,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetOn,
        @Nullable Ask ask) {

    /** How the figure of the part is said, so that it is part of the figure of the whole. */
    IndicatorDraft figure(Indicator whole, LocalDate today) {
        var above = whole.draft();
        var baselineOn = above.baselineOn();
        return new IndicatorDraft(
                partOf(above.kind()),
                above.name(),
                above.kind() == IndicatorKind.COVERAGE ? "" : above.unit(),
                above.direction(),
                baseline,
                baseline == null ? null : baselineOn == null ? today : baselineOn,
                target == null ? sameTarget(above) : target,
                above.targetHigh(),
                targetOn == null ? above.targetOn() : targetOn,
                null,
                above.whole(),
                above.years(),
                above.source(),
                above.reporter(),
                RollUp.NONE,
                whole.id(),
                above.kind() == IndicatorKind.MILESTONES ? above.steps() : List.of());
    }

    /** One of those that a coverage counts either does it or not. */
    private static IndicatorKind partOf(IndicatorKind kind) {
        return kind == IndicatorKind.COVERAGE ? IndicatorKind.YES_NO : kind;
    }

    /** A number is shared out, so that a part has no target before somebody has said which. */
    private static @Nullable BigDecimal sameTarget(IndicatorDraft above) {
        return switch (above.kind()) {
            case COVERAGE -> BigDecimal.ONE;
            case NUMBER, RANGE -> null;
            case SHARE, GROUP_SHARE, YES_NO, MILESTONES, DIRECTION, CHANGE -> above.target();
        };
    }
}
