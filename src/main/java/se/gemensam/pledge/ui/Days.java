package se.gemensam.pledge.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.DateField;

/** Reads days out of fields. */
final class Days {

    private Days() {}

    /** @throws RefusedException while there is none in it, or half of one */
    static LocalDate of(DateField field, String missing) {
        var day = field.getValue();
        if (day == null || field.isInvalid()) {
            throw new RefusedException(missing);
        }
        return day;
    }

    /** @throws RefusedException while there is half of one in it */
    static @Nullable LocalDate orNone(DateField field, String half) {
        if (field.isInvalid()) {
            throw new RefusedException(half);
        }
        return field.getValue();
    }
}
