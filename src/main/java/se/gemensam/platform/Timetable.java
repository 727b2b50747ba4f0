package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * The days of a platform, in their order.
 *
 * @param standing what the sides have said about the days as they are now
 * @param proposedBy the side that made or changed it last; null while there is none
 * @param warnings where it does not hold
 * @param mayPlan whether the viewer may change it
 */
public record Timetable(
        Platform platform,
        Member viewer,
        List<MilestoneRow> days,
        Standing standing,
        @Nullable Side proposedBy,
        List<TimetableWarning> warnings,
        boolean mayPlan) {

    /** How far the sides have come with it. */
    public enum Standing {
        NONE,
        /** One side has made or changed it and waits for the other. */
        WAITING,
        AGREED,
        /** The other side has said no, or the one has taken it back. */
        OPEN
    }

    public Optional<TimetableWarning> warning(MilestoneRow row) {
        return row.done()
                ? Optional.empty()
                : warnings.stream()
                        .filter(warning -> warning.kind() == row.kind())
                        .findFirst();
    }
}
