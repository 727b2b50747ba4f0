package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.Level;
import se.gemensam.pledge.PledgeDefinition.Measure;
import se.gemensam.pledge.PledgeDefinition.Task;
import se.gemensam.pledge.Testability.Missing;

class TestabilityTest {

    private static final Task GIVEN = new Task("Gör det", "", UUID.randomUUID(), null);

    private static PledgeDefinition with(Task party, Task union, IndicatorDraft... figures) {
        return new PledgeDefinition(
                "Heltid",
                2026,
                Level.MUNICIPALITY,
                "",
                "KF",
                Ask.CARRY_OUT,
                LocalDate.of(2029, 12, 31),
                party,
                union,
                List.of(figures).stream()
                        .map(figure -> new Measure(UUID.randomUUID(), figure))
                        .toList());
    }

    private static List<Missing> missing(PledgeDefinition definition) {
        return Testability.of(definition).gaps().stream()
                .map(Testability.Gap::what)
                .toList();
    }

    @Test
    void whatSaysEverythingIsTestable() {
        assertThat(Testability.of(with(GIVEN, GIVEN, PledgeFixtures.fullTime())).isComplete())
                .isTrue();
    }

    @Test
    void aSideMayTakeNothingUponItselfWhenItSaysWhy() {
        var nothing = new Task("", "Frågan ligger hos skolan.", null, null);
        assertThat(missing(with(GIVEN, nothing, PledgeFixtures.fullTime()))).isEmpty();
        var silent = new Task("", "", null, null);
        assertThat(missing(with(silent, nothing, PledgeFixtures.fullTime())))
                .containsExactly(Missing.PARTY_TASK, Missing.PARTY_ORGANISATION);
    }

    @Test
    void aPledgeThatNothingMeasuresIsNotTestable() {
        assertThat(missing(with(GIVEN, GIVEN))).containsExactly(Missing.INDICATOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NUMBER; BASELINE, TARGET, TARGET_DATE, UNIT, SOURCE, REPORTER",
                "SHARE; BASELINE, TARGET, TARGET_DATE, SOURCE, REPORTER",
                "GROUP_SHARE; BASELINE, TARGET, TARGET_DATE, WHOLE, SOURCE, REPORTER",
                "COVERAGE; BASELINE, TARGET, TARGET_DATE, OUT_OF, SOURCE, REPORTER",
                "YES_NO; BASELINE, TARGET, TARGET_DATE, SOURCE, REPORTER",
                "MILESTONES; TARGET, TARGET_DATE, STEPS, SOURCE, REPORTER",
                "RANGE; BASELINE, TARGET, TARGET_DATE, RANGE, UNIT, SOURCE, REPORTER",
                "DIRECTION; BASELINE, TARGET_DATE, SOURCE, REPORTER",
                "CHANGE; TARGET, TARGET_DATE, SOURCE, REPORTER"
            })
    void eachKindOfFigureHasItsOwnQuestions(IndicatorKind kind, String expected) {
        assertThat(missing(with(GIVEN, GIVEN, IndicatorDraft.named(kind, "Mått"))).stream()
                        .map(Missing::name))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void everyKindIsCovered(IndicatorKind kind) {
        assertThat(missing(with(GIVEN, GIVEN, IndicatorDraft.named(kind, "Mått"))))
                .contains(Missing.SOURCE);
    }

    @ParameterizedTest
    @CsvSource({"SHARE,101", "SHARE,-1", "GROUP_SHARE,100.5", "YES_NO,2", "COVERAGE,-1", "MILESTONES,-1"})
    void aFigureThatCannotBeIsRefused(IndicatorKind kind, BigDecimal value) {
        assertThatThrownBy(() -> IndicatorDraft.requireFitting(kind, value, BigDecimal.TEN))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void moreThanAllAreNeverCovered() {
        assertThatThrownBy(() -> IndicatorDraft.requireFitting(
                        IndicatorKind.COVERAGE, new BigDecimal("13"), new BigDecimal("12")))
                .isInstanceOf(RefusedException.class);
    }
}
