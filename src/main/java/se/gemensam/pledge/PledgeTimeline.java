package se.gemensam.pledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate period from election to election.
 *
 * @param months those in which something is, in order, with how much
 * @param points what is on which day, from the day that was asked for on, in order
 * @param left how many more there are after them
 */
public record PledgeTimeline(
        LocalDate from, LocalDate until, LocalDate today, List<Month> months, List<Point> points, int left) {

    public record Month(YearMonth month, int points) {}

    /** What is on a day. */
    public enum What {
        ELECTION,
        CHECK_IN,
        DEADLINE,
        /** A step on the way of a figure. */
        STEP
    }

    /**
     * Something on a day.
     *
     * @param id of the pledge, or of the check-in; null for an election
     * @param number of the pledge; empty for others
     * @param text the promise, or what the step or the check-in is called
     * @param label of the pledge; null for others
     * @param partOf what the pledge is a part of; null where it is a whole
     */
    public record Point(
            LocalDate day,
            What what,
            @Nullable UUID id,
            String number,
            String text,
            @Nullable PledgeLabel label,
            @Nullable Whole partOf) {}

    /** A pledge that others are parts of. */
    public record Whole(UUID id, String number, String promise) {}
}
