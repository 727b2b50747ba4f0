package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A check-in as somebody plans it.
 *
 * @param title 1–200 characters
 * @param day of the meeting, in Europe/Stockholm; null is refused as missing
 * @param place up to 200 characters; may be empty
 */
public record CheckInDraft(String title, @Nullable LocalDate day, String place) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PLACE = 200;

    public CheckInDraft {
        title = OneLine.of(title);
        place = OneLine.of(place);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedException("checkIn.title.invalid", LONGEST_TITLE);
        }
        if (day == null) {
            throw new RefusedException("checkIn.day.missing");
        }
        if (place.length() > LONGEST_PLACE) {
            throw new RefusedException("checkIn.place.tooLong", LONGEST_PLACE);
        }
    }

    /** That it has. */
    LocalDate givenDay() {
        return Objects.requireNonNull(day);
    }
}
