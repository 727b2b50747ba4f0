package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gemensam.organisation.Side;

class TimetableTemplateTest {

    private static final LocalDate CONGRESS = LocalDate.of(2027, 4, 17);

    @Test
    void theDaysBeforeACongressInAprilAreThoseOfAnOrdinaryYear() {
        assertThat(TimetableTemplate.days(CONGRESS, Side.PARTY))
                .containsExactly(
                        day(MilestoneKind.INPUT_CLOSES, 2026, 10, 30),
                        day(MilestoneKind.CONSULTATION_OUT, 2026, 11, 2),
                        day(MilestoneKind.CONGRESS_CALLED, 2026, 11, 17),
                        day(MilestoneKind.AUTUMN_MEETING, 2026, 11, 25),
                        day(MilestoneKind.ANSWERS_DUE, 2027, 1, 15),
                        day(MilestoneKind.ANSWERS_COMPILED, 2027, 1, 26),
                        day(MilestoneKind.ANSWERS_HANDED_OVER, 2027, 1, 27),
                        day(MilestoneKind.PARTY_BOARD, 2027, 2, 16),
                        day(MilestoneKind.UNION_BOARD, 2027, 2, 18),
                        day(MilestoneKind.DELEGATES_LISTED, 2027, 2, 20),
                        day(MilestoneKind.LAST_CHANGE, 2027, 3, 3),
                        day(MilestoneKind.PAPERS_OUT, 2027, 3, 17),
                        day(MilestoneKind.PARTY_MEETING, 2027, 4, 17),
                        day(MilestoneKind.UNION_MEETING, 2027, 4, 21),
                        day(MilestoneKind.PUBLICATION, 2027, 4, 28));
    }

    @Test
    void anOrdinaryYearKeepsEveryRule() {
        assertThat(TimetableRules.check(TimetableTemplate.days(CONGRESS, Side.PARTY)))
                .isEmpty();
    }

    @Test
    void whereTheUnionsMeetFirstThePartyMeetsTheWednesdayAfter() {
        assertThat(TimetableTemplate.days(CONGRESS, Side.UNION))
                .contains(
                        day(MilestoneKind.UNION_MEETING, 2027, 4, 17),
                        day(MilestoneKind.PARTY_MEETING, 2027, 4, 21),
                        day(MilestoneKind.DELEGATES_LISTED, 2027, 2, 16),
                        day(MilestoneKind.CONGRESS_CALLED, 2026, 11, 21));
    }

    @Test
    void aMeetingInDecemberHasTheAutumnMeetingOfTheSameYearBeforeIt() {
        assertThat(TimetableTemplate.days(LocalDate.of(2027, 12, 4), Side.PARTY))
                .contains(day(MilestoneKind.AUTUMN_MEETING, 2027, 11, 24));
    }

    private static PlannedDay day(MilestoneKind kind, int year, int month, int day) {
        return new PlannedDay(kind, LocalDate.of(year, month, day));
    }
}
