package se.gemensam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAST = LocalDate.of(2030, 10, 14);
    private static final Period PERIOD = Period.of(FIRST, LAST);

    @Test
    void bothItsFirstAndItsLastDayBelongToIt() {
        assertThat(PERIOD.includes(FIRST)).isTrue();
        assertThat(PERIOD.includes(LAST)).isTrue();
        assertThat(PERIOD.includes(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void itIsOverTheDayAfterItsLast() {
        assertThat(PERIOD.isOver(LAST)).isFalse();
        assertThat(PERIOD.isOver(LAST.plusDays(1))).isTrue();
        assertThat(Period.from(FIRST).isOver(LAST.plusYears(100))).isFalse();
    }

    @Test
    void itCannotRunBackwards() {
        assertThatThrownBy(() -> Period.of(LAST, FIRST)).isInstanceOf(RefusedException.class);
        assertThat(Period.of(FIRST, FIRST).includes(FIRST)).isTrue();
    }

    @Test
    void periodsThatShareADayOverlap() {
        assertThat(PERIOD.overlaps(Period.of(LAST, LAST.plusYears(4)))).isTrue();
        assertThat(PERIOD.overlaps(Period.of(LAST.plusDays(1), LAST.plusYears(4))))
                .isFalse();
        assertThat(PERIOD.overlaps(Period.from(LAST.plusDays(1)))).isFalse();
        assertThat(Period.from(FIRST).overlaps(PERIOD)).isTrue();
    }

    @Test
    void endingShortensAndNeverLengthens() {
        assertThat(PERIOD.endedOn(FIRST.plusDays(9)).until()).isEqualTo(FIRST.plusDays(9));
        assertThat(PERIOD.endedOn(LAST.plusDays(1))).isEqualTo(PERIOD);
        assertThat(PERIOD.endedOn(FIRST.minusDays(1)).until()).isEqualTo(FIRST);
    }
}
