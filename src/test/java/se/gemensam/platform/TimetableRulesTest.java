package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.platform.TimetableWarning.Rule;

class TimetableRulesTest {

    @Test
    void thereAreSixWeeksToAnswer() {
        var out = on(MilestoneKind.CONSULTATION_OUT, "2027-02-01");
        assertThat(check(out, on(MilestoneKind.ANSWERS_DUE, "2027-03-15"))).isEmpty();
        assertThat(check(out, on(MilestoneKind.ANSWERS_DUE, "2027-03-14")))
                .containsExactly(warning(Rule.CONSULTATION_SHORT, MilestoneKind.ANSWERS_DUE, "2027-03-15"));
    }

    @Test
    void whatIsTooShortIsNotSuggestedToEndInTheHolidays() {
        assertThat(check(on(MilestoneKind.CONSULTATION_OUT, "2026-11-16"), on(MilestoneKind.ANSWERS_DUE, "2026-12-14")))
                .containsExactly(warning(Rule.CONSULTATION_SHORT, MilestoneKind.ANSWERS_DUE, "2027-01-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, ", // the last day of week 51
        "2026-12-21, 2027-01-11",
        "2027-01-01, 2027-01-15", // in week 53
        "2027-01-10, 2027-01-17", // the last day of week 1
        "2027-01-11, ",
        "2027-07-04, ", // the last day of week 26
        "2027-07-05, 2027-08-16",
        "2027-08-15, 2027-08-22", // the last day of week 32
        "2027-08-16, ",
    })
    void nobodyAnswersAtChristmasAndInSummer(String due, String suggested) {
        var found = check(on(MilestoneKind.ANSWERS_DUE, due));
        if (suggested == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .containsExactly(warning(Rule.CONSULTATION_IN_HOLIDAYS, MilestoneKind.ANSWERS_DUE, suggested));
        }
    }

    @Test
    void whoeverCanChangeTheTextMeetsFirst() {
        var party = on(MilestoneKind.PARTY_MEETING, "2027-04-17");
        assertThat(check(party, on(MilestoneKind.UNION_MEETING, "2027-04-17"))).isEmpty();
        assertThat(check(party, on(MilestoneKind.UNION_MEETING, "2027-04-14")))
                .containsExactly(warning(Rule.CHANGING_BODY_LAST, MilestoneKind.UNION_MEETING, "2027-04-21"));
    }

    @Test
    void papersComeFourWeeksBeforeTheFirstMeeting() {
        var meetings =
                List.of(on(MilestoneKind.PARTY_MEETING, "2027-04-17"), on(MilestoneKind.UNION_MEETING, "2027-04-21"));
        assertThat(check(meetings, on(MilestoneKind.PAPERS_OUT, "2027-03-20"))).isEmpty();
        assertThat(check(meetings, on(MilestoneKind.PAPERS_OUT, "2027-03-21")))
                .containsExactly(warning(Rule.PAPERS_LATE, MilestoneKind.PAPERS_OUT, "2027-03-20"));
    }

    @Test
    void theTextIsLeftAloneForTwoWeeksBeforeThePapers() {
        var papers = on(MilestoneKind.PAPERS_OUT, "2027-03-17");
        assertThat(check(papers, on(MilestoneKind.LAST_CHANGE, "2027-03-03"))).isEmpty();
        assertThat(check(papers, on(MilestoneKind.LAST_CHANGE, "2027-03-04")))
                .containsExactly(warning(Rule.CHANGE_LATE, MilestoneKind.LAST_CHANGE, "2027-03-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-05-31, ",
        "2030-06-01, 2030-05-25",
        "2030-09-07, 2030-05-25", // the day before the election
        "2030-09-08, 2030-10-20",
        "2030-10-15, 2030-10-22",
        "2030-10-16, ",
        "2026-06-06, 2026-05-30",
        "2029-09-08, ", // no year of election
    })
    void nothingIsAdoptedDuringAnElection(String meeting, String suggested) {
        var found = check(on(MilestoneKind.PARTY_MEETING, meeting));
        if (suggested == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(warning(Rule.IN_ELECTION, MilestoneKind.PARTY_MEETING, suggested));
        }
    }

    @Test
    void whatIsSuggestedKeepsTheRule() {
        assertThat(check(on(MilestoneKind.PARTY_MEETING, "2030-05-30"), on(MilestoneKind.UNION_MEETING, "2030-05-29")))
                .containsExactly(warning(Rule.CHANGING_BODY_LAST, MilestoneKind.UNION_MEETING, "2030-10-21"));
    }

    @ParameterizedTest
    @CsvSource({"2022-09-11", "2026-09-13", "2030-09-08", "2034-09-10"})
    void electionsAreOnTheSecondSundayOfSeptember(LocalDate day) {
        assertThat(Elections.isElectionYear(day.getYear())).isTrue();
        assertThat(Elections.in(day.getYear())).isEqualTo(day);
    }

    @Test
    void betweenElectionsThereAreFourYears() {
        assertThat(List.of(2027, 2028, 2029)).noneMatch(Elections::isElectionYear);
    }

    private static List<TimetableWarning> check(PlannedDay... days) {
        return TimetableRules.check(List.of(days));
    }

    private static List<TimetableWarning> check(List<PlannedDay> days, PlannedDay more) {
        return TimetableRules.check(
                Stream.concat(days.stream(), Stream.of(more)).toList());
    }

    private static PlannedDay on(MilestoneKind kind, String day) {
        return new PlannedDay(kind, LocalDate.parse(day));
    }

    private static TimetableWarning warning(Rule rule, MilestoneKind kind, String suggested) {
        return new TimetableWarning(rule, kind, LocalDate.parse(suggested));
    }
}
