package se.gemensam.pledge;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * Something to reach on the way.
 *
 * @param name of a milestone; may be empty where there is a target
 * @param target what is to be reached then; null for a milestone
 */
@Embeddable
public record IndicatorStep(
        String name, @Nullable LocalDate dueOn, @Nullable BigDecimal target) {

    private static final int LONGEST_NAME = 200;

    public IndicatorStep {
        name = OneLine.of(name);
        target = target == null ? null : Amount.of(target);
        if (name.length() > LONGEST_NAME || (name.isEmpty() && target == null)) {
            throw new RefusedException("indicator.step.invalid", LONGEST_NAME);
        }
    }
}
