package se.gemensam.pledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of the pledges below come to. One that has no value yet is not as if it were zero.
 *
 * @param amount null when there is nothing to put together yet, or nothing is
 * @param on day of the latest value in it
 * @param reached how many have reached their own target
 * @param measured how many have a value
 * @param of how many there are
 */
public record Rolled(@Nullable BigDecimal amount, @Nullable LocalDate on, int reached, int measured, int of) {

    /** A figure below. */
    record Part(@Nullable BigDecimal amount, @Nullable LocalDate on, boolean reached) {}

    static Rolled of(RollUp how, List<Part> parts) {
        var amounts = parts.stream().map(Part::amount).filter(Objects::nonNull).toList();
        int reached = Math.toIntExact(parts.stream().filter(Part::reached).count());
        return new Rolled(
                amounts.isEmpty() ? null : amount(how, amounts, reached),
                parts.stream()
                        .map(Part::on)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                reached,
                amounts.size(),
                parts.size());
    }

    private static @Nullable BigDecimal amount(RollUp how, List<BigDecimal> amounts, int reached) {
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (how) {
            case NONE -> null;
            case SUM -> Amount.plain(sum);
            case MEAN -> Amount.of(sum.divide(BigDecimal.valueOf(amounts.size()), MathContext.DECIMAL64));
            case REACHED -> BigDecimal.valueOf(reached);
        };
    }
}
