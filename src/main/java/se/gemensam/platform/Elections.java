package se.gemensam.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Elections to riksdag, regions and municipalities: every fourth year, on the second Sunday of September. */
public final class Elections {

    private static final int ONE_OF_THEM = 2026;

    private Elections() {}

    public static boolean isElectionYear(int year) {
        return Math.floorMod(year - ONE_OF_THEM, 4) == 0;
    }

    public static LocalDate in(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
    }
}
