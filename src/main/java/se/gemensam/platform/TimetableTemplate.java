package se.gemensam.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import se.gemensam.organisation.Side;

/**
 * "Handslag, ordinarie år": the days that lead to the two meetings which adopt a text, counted backwards from the first. Papers are sent and
 * answers are due on working days, so that a count of weeks ends on the weekday that the task is done on.
 */
public final class TimetableTemplate {

    private TimetableTemplate() {}

    /**
     * @param first day of the first meeting that adopts the text
     * @param side whose meeting that is
     * @return in the order of the days
     */
    public static List<PlannedDay> days(LocalDate first, Side side) {
        var second = first.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        var party = side == Side.PARTY ? first : second;
        var union = side == Side.PARTY ? second : first;
        var papers = first.minusWeeks(4).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
        return List.of(
                        planned(
                                MilestoneKind.INPUT_CLOSES,
                                first.minusWeeks(24).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))),
                        planned(
                                MilestoneKind.CONSULTATION_OUT,
                                first.minusWeeks(23).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                        planned(MilestoneKind.CONGRESS_CALLED, party.minusMonths(5)),
                        planned(MilestoneKind.AUTUMN_MEETING, autumnMeetingBefore(first)),
                        planned(
                                MilestoneKind.ANSWERS_DUE,
                                first.minusWeeks(13).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))),
                        planned(MilestoneKind.ANSWERS_COMPILED, after(first.minusWeeks(12), DayOfWeek.TUESDAY)),
                        planned(MilestoneKind.ANSWERS_HANDED_OVER, after(first.minusWeeks(12), DayOfWeek.WEDNESDAY)),
                        planned(MilestoneKind.PARTY_BOARD, after(first.minusWeeks(9), DayOfWeek.TUESDAY)),
                        planned(MilestoneKind.UNION_BOARD, after(first.minusWeeks(9), DayOfWeek.THURSDAY)),
                        planned(MilestoneKind.DELEGATES_LISTED, union.minusDays(60)),
                        planned(MilestoneKind.LAST_CHANGE, papers.minusWeeks(2)),
                        planned(MilestoneKind.PAPERS_OUT, papers),
                        planned(MilestoneKind.PARTY_MEETING, party),
                        planned(MilestoneKind.UNION_MEETING, union),
                        planned(MilestoneKind.PUBLICATION, second.plusWeeks(1)))
                .stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    /** The unions' höstmöte is held late in November whenever the text is adopted: the last Wednesday. */
    private static LocalDate autumnMeetingBefore(LocalDate first) {
        var thisYear = lastWednesdayOfNovember(first.getYear());
        return thisYear.isBefore(first) ? thisYear : lastWednesdayOfNovember(first.getYear() - 1);
    }

    private static LocalDate lastWednesdayOfNovember(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.WEDNESDAY));
    }

    private static LocalDate after(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.next(weekday));
    }

    private static PlannedDay planned(MilestoneKind kind, LocalDate day) {
        return new PlannedDay(kind, day);
    }
}
