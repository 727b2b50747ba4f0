package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.base.RefusedException;

class MandatePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-12, 2022",
        "2026-09-13, 2026",
        "2026-11-26, 2026",
        "2029-12-31, 2026",
        "2030-09-07, 2026",
        "2030-09-08, 2030",
        "2022-01-01, 2018"
    })
    void aDayIsInThePeriodOfTheElectionBeforeIt(LocalDate day, int year) {
        assertThat(MandatePeriod.of(day)).isEqualTo(new MandatePeriod(year));
    }

    @Test
    void itRunsFromElectionToElection() {
        var period = new MandatePeriod(2026);
        assertThat(period.from()).isEqualTo(LocalDate.of(2026, 9, 13));
        assertThat(period.until()).isEqualTo(LocalDate.of(2030, 9, 8));
        assertThat(period).hasToString("2026–2030");
        assertThat(period.isOver(LocalDate.of(2030, 9, 7))).isFalse();
        assertThat(period.isOver(LocalDate.of(2030, 9, 8))).isTrue();
    }

    @Test
    void noneBeginsInAYearWithoutAnElection() {
        assertThatThrownBy(() -> new MandatePeriod(2027)).isInstanceOf(RefusedException.class);
    }

    @Test
    void someTargetsHoldOnlyInYearsWithoutAnElection() {
        assertThat(ValidYears.NO_ELECTION.include(2026)).isFalse();
        assertThat(ValidYears.NO_ELECTION.include(2027)).isTrue();
        assertThat(ValidYears.ELECTION.include(2026)).isTrue();
        assertThat(ValidYears.EVERY.include(2026)).isTrue();
    }
}
