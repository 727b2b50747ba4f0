package se.gemensam.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    private static final LocalDate CONGRESS = LocalDate.of(2027, 4, 17);

    private static DemoCalendar on(LocalDate today) {
        var noon = today.atTime(12, 0).atZone(Time.ZONE);
        return new DemoCalendar(Clock.fixed(noon.toInstant(), Time.ZONE));
    }

    @Test
    void onTheDayItWasWrittenForNothingMoves() {
        assertThat(on(DemoCalendar.WRITTEN_FOR).date(CONGRESS)).isEqualTo(CONGRESS);
    }

    @Test
    void theLastDayOfAWeekStillBelongsToTheWeek() {
        assertThat(on(LocalDate.of(2026, 11, 28)).date(CONGRESS)).isEqualTo(CONGRESS);
        assertThat(on(LocalDate.of(2026, 11, 29)).date(CONGRESS)).isEqualTo(CONGRESS.plusWeeks(1));
    }

    @Test
    void weekdaysHold() {
        for (int days = 0; days < 800; days += 37) {
            var moved = on(DemoCalendar.WRITTEN_FOR.plusDays(days)).date(CONGRESS);
            assertThat(moved.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        }
    }

    @Test
    void anEarlierTodayMovesBackwards() {
        assertThat(on(LocalDate.of(2026, 11, 21)).date(CONGRESS)).isEqualTo(CONGRESS.minusWeeks(1));
    }

    @Test
    void historyStays() {
        var before = LocalDate.of(2026, 9, 13);
        assertThat(on(LocalDate.of(2028, 1, 1)).date(before)).isEqualTo(before);
        assertThat(on(LocalDate.of(2026, 11, 29)).date(2026, 9, 14)).isEqualTo(LocalDate.of(2026, 9, 21));
    }
}
