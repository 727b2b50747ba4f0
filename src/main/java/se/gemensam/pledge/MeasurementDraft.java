package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A value to enter.
 *
 * @param on day that it is of, from 1900 on
 * @param amount in the unit of its figure; percent for shares, 1 or 0 for yes and no
 * @param note at most 500 characters
 * @param source where it is taken from, at most 300 characters; empty when it is where the figure says
 */
public record MeasurementDraft(LocalDate on, BigDecimal amount, String note, String source) {

    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_SOURCE = 300;

    private static final int FIRST_YEAR = 1900;

    /** @throws RefusedException when a text is too long, the number too large, or the day before 1900 */
    public MeasurementDraft {
        amount = Amount.of(amount);
        note = line(note, LONGEST_NOTE, "measurement.note.tooLong");
        source = line(source, LONGEST_SOURCE, "measurement.source.tooLong");
        if (on.getYear() < FIRST_YEAR) {
            throw new RefusedException("measurement.day.early", String.valueOf(FIRST_YEAR));
        }
    }

    /** @throws RefusedException when the day or the value was left out, or is wrong */
    public static MeasurementDraft of(@Nullable LocalDate on, @Nullable BigDecimal amount, String note, String source) {
        if (on == null) {
            throw new RefusedException("measurement.day.missing");
        }
        if (amount == null) {
            throw new RefusedException("measurement.amount.missing");
        }
        return new MeasurementDraft(on, amount, note, source);
    }

    private static String line(String typed, int longest, String key) {
        var line = OneLine.of(typed);
        if (line.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return line;
    }
}
