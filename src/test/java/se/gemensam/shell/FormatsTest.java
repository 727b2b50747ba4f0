package se.gemensam.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.gemensam.base.Texts;

class FormatsTest {

    private final Formats swedish = new Formats(Texts.SWEDISH);
    private final Formats english = new Formats(Locale.ENGLISH);
    private final LocalDate thursday = LocalDate.of(2026, 11, 26);

    @Test
    void dateNamesItsWeekday() {
        assertThat(swedish.date(thursday)).isEqualTo("torsdag 26 november 2026");
        assertThat(english.date(thursday)).isEqualTo("Thursday 26 November 2026");
        assertThat(swedish.day(thursday)).isEqualTo("26 november 2026");
    }

    @Test
    void momentIsToldInStockholm() {
        var winter = Instant.parse("2026-11-26T18:42:10Z");
        var summerNight = Instant.parse("2026-06-30T22:30:00Z");
        assertThat(swedish.time(winter)).isEqualTo("19.42");
        assertThat(swedish.moment(winter)).isEqualTo("26 november 2026 kl. 19.42");
        assertThat(swedish.moment(summerNight)).isEqualTo("1 juli 2026 kl. 00.30");
        assertThat(english.time(winter)).isEqualTo("19:42");
    }

    @Test
    void weeksAreIsoWeeks() {
        assertThat(swedish.week(thursday)).isEqualTo("vecka 48");
        assertThat(swedish.week(LocalDate.of(2027, 1, 1))).isEqualTo("vecka 53");
        assertThat(english.week(LocalDate.of(2027, 1, 4))).isEqualTo("week 1");
    }

    @Test
    void numbersKeepTogetherAndUseTheComma() {
        assertThat(swedish.number(1234.5, 1)).isEqualTo("1\u00a0234,5");
        assertThat(swedish.number(10_000, 1)).isEqualTo("10\u00a0000");
        assertThat(swedish.number(-2.25, 2)).isEqualTo("−2,25");
        assertThat(english.number(1234.5, 1)).isEqualTo("1,234.5");
    }

    @Test
    void percentIsTakenAsWritten() {
        assertThat(swedish.percent(1234.5, 1)).isEqualTo("1\u00a0234,5\u00a0%");
        assertThat(swedish.percent(75, 0)).isEqualTo("75\u00a0%");
        assertThat(english.percent(12.5, 1)).isEqualTo("12.5%");
    }
}
