package se.gemensam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;

@DatabaseTest
class GeographyServiceTest {

    private static final Period FIRST = Period.of(LocalDate.of(2022, 10, 15), LocalDate.of(2026, 10, 14));
    private static final Period SECOND = Period.of(LocalDate.of(2026, 10, 15), LocalDate.of(2030, 10, 14));

    @Autowired
    private GeographyService geography;

    @Autowired
    private AccountFixtures accounts;

    private UUID administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = accounts.administrator();
    }

    private void name(String code) {
        accounts.as(administrator, () -> geography.name(code, "Kommunen"));
    }

    private void record(String code, Period period, Standing standing) {
        accounts.as(administrator, () -> geography.record(code, period, standing));
    }

    @Test
    void theStandingIsThatOfTheDay() {
        name("7701");
        record("7701", FIRST, Standing.OPPOSITION);
        record("7701", SECOND, Standing.MINORITY_GOVERNMENT);
        var person = accounts.person();
        accounts.as(person, () -> {
            assertThat(geography.standing("7701", LocalDate.of(2026, 10, 14))).hasValue(Standing.OPPOSITION);
            assertThat(geography.standing("7701", LocalDate.of(2026, 10, 15))).hasValue(Standing.MINORITY_GOVERNMENT);
            assertThat(geography.standing("7701", LocalDate.of(2030, 10, 15))).isEmpty();
            assertThat(geography.positions("7701")).hasSize(2);
        });
    }

    @Test
    void thePartyStandsInOnePlaceAtATime() {
        name("7702");
        record("7702", FIRST, Standing.OPPOSITION);
        var overlapping = Period.of(LocalDate.of(2026, 10, 14), LocalDate.of(2030, 10, 14));
        assertThatThrownBy(() -> record("7702", overlapping, Standing.MAJORITY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aPositionLastsForAPeriod() {
        name("7703");
        assertThatThrownBy(() -> record("7703", Period.from(LocalDate.of(2026, 10, 15)), Standing.MAJORITY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anUnknownAreaHasNoAssembly() {
        assertThatThrownBy(() -> record("7799", FIRST, Standing.MAJORITY)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123", "12345", "AB", "12A4"})
    void codesHaveTwoOrFourDigits(String code) {
        assertThatThrownBy(() -> name(code)).isInstanceOf(RefusedException.class);
    }
}
