package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the national organisations have set as a goal, with the figures that they gave. Its name, unit and source are the texts
 * {@code nationalGoal.<code>}, {@code .unit} and {@code .source}.
 *
 * @param baseline null where none was given
 * @param target null where it is only said which way
 * @param outOf of how many a coverage is
 * @param values the known ones, the earliest first
 */
public record NationalGoal(
        String code,
        IndicatorKind kind,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable BigDecimal outOf,
        @Nullable LocalDate targetOn,
        ValidYears years,
        List<Value> values) {

    public record Value(LocalDate on, BigDecimal amount) {}

    public NationalGoal {
        values = List.copyOf(values);
    }

    public String textKey() {
        return "nationalGoal." + code;
    }

    /** From the first known value to the last; of shares in percentage points. */
    public Optional<BigDecimal> development() {
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(Amount.plain(
                        values.getLast().amount().subtract(values.getFirst().amount())));
    }
}
