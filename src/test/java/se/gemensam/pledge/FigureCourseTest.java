package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gemensam.pledge.FigureCourse.GoalState;
import se.gemensam.pledge.FigureSeries.Point;

class FigureCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 6, 1);
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 1);
    private static final LocalDate END = LocalDate.of(2029, 12, 31);

    private static IndicatorDraft figure(
            IndicatorKind kind,
            Direction direction,
            @Nullable String from,
            @Nullable String to,
            IndicatorStep... steps) {
        return figure(kind, direction, from, to, null, ValidYears.EVERY, steps);
    }

    private static IndicatorDraft figure(
            IndicatorKind kind,
            Direction direction,
            @Nullable String from,
            @Nullable String to,
            @Nullable String high,
            ValidYears years,
            IndicatorStep... steps) {
        return new IndicatorDraft(
                kind,
                "Mått",
                "",
                direction,
                number(from),
                BEGUN,
                number(to),
                number(high),
                END,
                kind == IndicatorKind.COVERAGE ? new BigDecimal(12) : null,
                "",
                years,
                "",
                "",
                RollUp.NONE,
                null,
                Arrays.asList(steps));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Point at(IndicatorDraft says, String day, String amount) {
        return Point.of(says.years(), LocalDate.parse(day), new BigDecimal(amount));
    }

    private static FigureCourse with(IndicatorDraft says, String amount) {
        return FigureCourse.of(says, List.of(at(says, "2028-01-01", amount)), null, TODAY);
    }

    @Test
    void progressGoesFromTheBaselineToTheTarget() {
        var share = figure(IndicatorKind.SHARE, Direction.UP, "71", "85");
        assertThat(with(share, "78").progress()).isEqualTo(50);
        assertThat(with(share, "84.99").progress()).isEqualTo(99);
        assertThat(with(share, "64").progress()).isEqualTo(-50);
        assertThat(with(share, "92").progress()).isEqualTo(150);
        assertThat(with(share, "85").isReached()).isTrue();
        assertThat(FigureCourse.of(share, List.of(), null, TODAY).progress()).isNull();
    }

    @Test
    void lowerIsBetterWhereThatIsSaid() {
        var fewer = figure(IndicatorKind.NUMBER, Direction.DOWN, "40", "10");
        assertThat(with(fewer, "25").progress()).isEqualTo(50);
        assertThat(with(fewer, "9").isReached()).isTrue();
        assertThat(with(fewer, "11").isReached()).isFalse();
    }

    @Test
    void aTargetWorseThanTheBaselineIsKeptOrNot() {
        var atMost = figure(IndicatorKind.NUMBER, Direction.DOWN, "5", "8");
        assertThat(with(atMost, "7").progress()).isEqualTo(100);
        assertThat(with(atMost, "9").progress()).isZero();
    }

    @Test
    void eachKindHasItsOwnGoal() {
        assertThat(with(figure(IndicatorKind.COVERAGE, Direction.UP, "3", "12"), "7")
                        .progress())
                .isEqualTo(44);
        var yes = figure(IndicatorKind.YES_NO, Direction.UP, "0", "1");
        assertThat(with(yes, "1").isReached()).isTrue();
        assertThat(with(yes, "0").progress()).isZero();
        var stays = figure(IndicatorKind.YES_NO, Direction.UP, "1", "0");
        assertThat(with(stays, "1").isReached()).isFalse();
        var change = figure(IndicatorKind.CHANGE, Direction.DOWN, null, "-20");
        assertThat(with(change, "-5").progress()).isEqualTo(25);
        assertThat(with(change, "-20").isReached()).isTrue();
        var rise = figure(IndicatorKind.DIRECTION, Direction.UP, "50", null);
        assertThat(with(rise, "51").isReached()).isTrue();
        assertThat(with(rise, "50").isReached()).isFalse();
        assertThat(with(rise, "51").progress()).isNull();
    }

    @Test
    void aRangeIsReachedInsideItAndNearedFromBothEnds() {
        var range = figure(IndicatorKind.RANGE, Direction.UP, "0", "10", "20", ValidYears.EVERY);
        assertThat(with(range, "15").isReached()).isTrue();
        assertThat(with(range, "15").progress()).isEqualTo(100);
        assertThat(with(range, "5").progress()).isEqualTo(50);
        assertThat(with(range, "21").isReached()).isFalse();
        assertThat(with(range, "25").progress()).isEqualTo(50);
    }

    @Test
    void milestonesAreReachedOneAfterAnother() {
        var list = figure(
                IndicatorKind.MILESTONES,
                Direction.UP,
                null,
                null,
                new IndicatorStep("Sammankallande utsedd", LocalDate.of(2027, 1, 31), null),
                new IndicatorStep("Årsplan", LocalDate.of(2028, 3, 31), null),
                new IndicatorStep("Fyra möten", LocalDate.of(2028, 12, 31), null));
        var course = with(list, "1");
        assertThat(course.progress()).isEqualTo(33);
        assertThat(course.steps()).containsExactly(GoalState.REACHED_LATE, GoalState.MISSED, GoalState.AHEAD);
        assertThat(course.missesStep()).isTrue();
    }

    @Test
    void aStepIsReachedInTimeOrLateOrMissed() {
        var step = new IndicatorStep("", LocalDate.of(2027, 12, 31), new BigDecimal("78"));
        var share = figure(IndicatorKind.SHARE, Direction.UP, "71", "85", step);
        assertThat(states(share, at(share, "2027-10-01", "79"))).containsExactly(GoalState.REACHED);
        assertThat(states(share, at(share, "2027-10-01", "79"), at(share, "2028-02-01", "77")))
                .containsExactly(GoalState.REACHED);
        assertThat(states(share, at(share, "2028-02-01", "79"))).containsExactly(GoalState.REACHED_LATE);
        assertThat(states(share, at(share, "2027-10-01", "77"))).containsExactly(GoalState.MISSED);
        assertThat(states(share)).containsExactly(GoalState.MISSED);
    }

    private static List<GoalState> states(IndicatorDraft says, Point... points) {
        return FigureCourse.of(says, List.of(points), null, TODAY).steps();
    }

    @Test
    void targetsOfYearsWithoutAnElectionAreNotJudgedByElectionYears() {
        var talks = figure(IndicatorKind.NUMBER, Direction.UP, "0", "200000", null, ValidYears.NO_ELECTION);
        var course = FigureCourse.of(
                talks,
                List.of(at(talks, "2025-12-31", "180000"), at(talks, "2026-12-31", "1600000")),
                null,
                LocalDate.of(2027, 1, 10));
        assertThat(course.isReached()).isFalse();
        assertThat(course.progress()).isEqualTo(90);
        assertThat(course.latest()).extracting(Point::amount).isEqualTo(new BigDecimal("1600000"));
    }

    @Test
    void changeBetweenSharesIsInPoints() {
        var vote = figure(IndicatorKind.SHARE, Direction.UP, "55", "60");
        assertThat(with(vote, "41").change()).isEqualByComparingTo("-14");
    }

    @Test
    void whatIsBelowIsTheLatestValueAndOlderOnesStay() {
        var share = figure(IndicatorKind.SHARE, Direction.UP, "71", "85");
        var course = FigureCourse.of(
                share,
                List.of(at(share, "2027-01-01", "72"), at(share, "2028-03-01", "90")),
                at(share, "2028-02-01", "78"),
                TODAY);
        assertThat(course.latest()).isEqualTo(at(share, "2028-02-01", "78"));
        assertThat(course.progress()).isEqualTo(50);
    }

    @Test
    void partsWithoutAValueAreNotZero() {
        var parts = List.of(
                new Rolled.Part(new BigDecimal("80"), TODAY, true),
                new Rolled.Part(new BigDecimal("70"), TODAY, false),
                new Rolled.Part(null, null, false));
        assertThat(Rolled.of(RollUp.MEAN, parts).amount()).isEqualByComparingTo("75");
        assertThat(Rolled.of(RollUp.SUM, parts).amount()).isEqualByComparingTo("150");
        var reached = Rolled.of(RollUp.REACHED, parts);
        assertThat(reached.amount()).isEqualByComparingTo("1");
        assertThat(List.of(reached.reached(), reached.measured(), reached.of())).containsExactly(1, 2, 3);
        assertThat(Rolled.of(RollUp.SUM, List.of(new Rolled.Part(null, null, false)))
                        .amount())
                .isNull();
    }
}
