package se.gemensam.pledge.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a sheet, as what it is. */
public sealed interface ReportCell {

    /** Words, and never anything to calculate. */
    record Text(String text) implements ReportCell {}

    record Number(BigDecimal value) implements ReportCell {}

    /** @param percent 71 for 71 percent */
    record Percent(BigDecimal percent) implements ReportCell {}

    record Day(LocalDate day) implements ReportCell {}

    static ReportCell of(String text) {
        return new Text(text);
    }

    /** An empty one for null. */
    static ReportCell of(@Nullable LocalDate day) {
        return day == null ? new Text("") : new Day(day);
    }
}
