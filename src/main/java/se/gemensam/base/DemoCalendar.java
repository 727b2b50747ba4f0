package se.gemensam.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo in the present. Its dates are written as if today were {@link #WRITTEN_FOR}; what happens from
 * {@link #MOVES_FROM} on is moved by whole weeks, so that meetings stay on their weekdays. Facts, elections and limits
 * of periods must not pass through here.
 */
@Component
public class DemoCalendar {

    static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 22);
    static final LocalDate MOVES_FROM = LocalDate.of(2026, 9, 14);

    private final Clock clock;

    DemoCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date(int year, int month, int day) {
        return date(LocalDate.of(year, month, day));
    }

    public LocalDate date(LocalDate written) {
        return written.isBefore(MOVES_FROM) ? written : written.plusWeeks(weeks());
    }

    private long weeks() {
        return Math.floorDiv(ChronoUnit.DAYS.between(WRITTEN_FOR, Time.today(clock)), 7L);
    }
}
