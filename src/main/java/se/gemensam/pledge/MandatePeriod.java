package se.gemensam.pledge;

import java.time.LocalDate;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.Elections;

/**
 * From one election to the next.
 *
 * @param year of the election that begins it
 */
public record MandatePeriod(int year) {

    private static final int YEARS = 4;

    /** @throws RefusedException when there is no election that year */
    public MandatePeriod {
        if (year < 1994 || year > 2200 || !Elections.isElectionYear(year)) {
            throw new RefusedException("pledge.term.invalid");
        }
    }

    /** The one that a day is in; on election day the new one has begun. */
    public static MandatePeriod of(LocalDate day) {
        int year = day.getYear();
        while (!Elections.isElectionYear(year) || day.isBefore(Elections.in(year))) {
            year--;
        }
        return new MandatePeriod(year);
    }

    public LocalDate from() {
        return Elections.in(year);
    }

    /** Election day, when the next one begins. */
    public LocalDate until() {
        return Elections.in(year + YEARS);
    }

    /** Whether the next one has begun. */
    public boolean isOver(LocalDate today) {
        return !today.isBefore(until());
    }

    public MandatePeriod next() {
        return new MandatePeriod(year + YEARS);
    }

    public MandatePeriod previous() {
        return new MandatePeriod(year - YEARS);
    }

    /** "2026–2030". */
    @Override
    public String toString() {
        return year + "–" + (year + YEARS);
    }
}
