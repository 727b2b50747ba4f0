package se.gemensam.platform;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.TimetableWarning.Rule;

/** Rules that a timetable is better off keeping, each told with a day that keeps it. They warn and forbid nothing. */
public final class TimetableRules {

    private static final int LEAST_WEEKS_TO_ANSWER = 6;
    private static final int WEEKS_OF_PAPERS = 4;
    private static final int QUIET_WEEKS = 2;

    private TimetableRules() {}

    /** Of several days of a kind the last counts. */
    public static List<TimetableWarning> check(List<PlannedDay> days) {
        var on = new EnumMap<MilestoneKind, LocalDate>(MilestoneKind.class);
        days.stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .forEach(planned -> on.put(planned.kind(), planned.day()));
        var found = new ArrayList<TimetableWarning>();
        checkConsultation(on, found);
        checkMeetings(on, found);
        checkPapers(on, found);
        return found;
    }

    private static void checkConsultation(Map<MilestoneKind, LocalDate> on, List<TimetableWarning> found) {
        var out = on.get(MilestoneKind.CONSULTATION_OUT);
        var due = on.get(MilestoneKind.ANSWERS_DUE);
        if (due == null) {
            return;
        }
        var earliest = out == null ? due : out.plusWeeks(LEAST_WEEKS_TO_ANSWER);
        if (due.isBefore(earliest)) {
            warn(found, Rule.CONSULTATION_SHORT, MilestoneKind.ANSWERS_DUE, outOfHolidays(earliest));
        } else if (isHoliday(due)) {
            warn(found, Rule.CONSULTATION_IN_HOLIDAYS, MilestoneKind.ANSWERS_DUE, outOfHolidays(due));
        }
    }

    private static void checkMeetings(Map<MilestoneKind, LocalDate> on, List<TimetableWarning> found) {
        var party = on.get(MilestoneKind.PARTY_MEETING);
        var union = on.get(MilestoneKind.UNION_MEETING);
        if (party != null && union != null && union.isBefore(party)) {
            warn(found, Rule.CHANGING_BODY_LAST, MilestoneKind.UNION_MEETING, outOfElection(party.plusDays(4), 1));
        }
        Stream.of(MilestoneKind.PARTY_MEETING, MilestoneKind.UNION_MEETING).forEach(kind -> {
            var day = on.get(kind);
            if (day != null && isInElection(day)) {
                warn(found, Rule.IN_ELECTION, kind, outOfElection(day, isBeforeElection(day) ? -1 : 1));
            }
        });
    }

    private static void checkPapers(Map<MilestoneKind, LocalDate> on, List<TimetableWarning> found) {
        var papers = on.get(MilestoneKind.PAPERS_OUT);
        var change = on.get(MilestoneKind.LAST_CHANGE);
        var meeting = first(on.get(MilestoneKind.PARTY_MEETING), on.get(MilestoneKind.UNION_MEETING));
        if (papers != null && meeting != null && papers.isAfter(meeting.minusWeeks(WEEKS_OF_PAPERS))) {
            warn(found, Rule.PAPERS_LATE, MilestoneKind.PAPERS_OUT, meeting.minusWeeks(WEEKS_OF_PAPERS));
        }
        if (papers != null && change != null && change.isAfter(papers.minusWeeks(QUIET_WEEKS))) {
            warn(found, Rule.CHANGE_LATE, MilestoneKind.LAST_CHANGE, papers.minusWeeks(QUIET_WEEKS));
        }
    }

    private static void warn(List<TimetableWarning> found, Rule rule, MilestoneKind kind, LocalDate suggested) {
        found.add(new TimetableWarning(rule, kind, suggested));
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Weeks 52 to 1 and 27 to 32, when nobody answers. */
    private static boolean isHoliday(LocalDate day) {
        int week = day.get(WeekFields.ISO.weekOfWeekBasedYear());
        return week >= 52 || week == 1 || (week >= 27 && week <= 32);
    }

    /** The day, or the same weekday of the first week after the holidays. */
    private static LocalDate outOfHolidays(LocalDate day) {
        return Stream.iterate(day, next -> next.plusWeeks(1))
                .filter(each -> !isHoliday(each))
                .findFirst()
                .orElseThrow();
    }

    /** From June until the middle of October. */
    private static boolean isInElection(LocalDate day) {
        return Elections.isElectionYear(day.getYear())
                && !day.isBefore(LocalDate.of(day.getYear(), Month.JUNE, 1))
                && !day.isAfter(LocalDate.of(day.getYear(), Month.OCTOBER, 15));
    }

    private static boolean isBeforeElection(LocalDate day) {
        return day.isBefore(Elections.in(day.getYear()));
    }

    /** @param weeks −1 for the last such weekday before the summer, 1 for the first after the election */
    private static LocalDate outOfElection(LocalDate day, int weeks) {
        return Stream.iterate(day, next -> next.plusWeeks(weeks))
                .filter(each -> !isInElection(each))
                .findFirst()
                .orElseThrow();
    }
}
