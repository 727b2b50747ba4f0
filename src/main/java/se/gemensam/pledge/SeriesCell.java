package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a table that somebody brings. */
sealed interface SeriesCell {

    /** As the person would read it in the file. */
    String shown();

    record Text(String shown) implements SeriesCell {}

    /** @param percent whether it stood there as one; the amount then is in percent */
    record Number(BigDecimal amount, boolean percent) implements SeriesCell {

        @Override
        public String shown() {
            return TypedAmount.text(amount) + (percent ? " %" : "");
        }
    }

    record Day(LocalDate on) implements SeriesCell {

        @Override
        public String shown() {
            return on.toString();
        }
    }

    /** A formula without a number that was worked out when the file was saved, or an error. */
    record Formula(String shown) implements SeriesCell {}

    SeriesCell EMPTY = new Text("");

    default boolean isEmpty() {
        return shown().isBlank();
    }
}
