package se.gemensam.platform;

import java.time.LocalDate;

/**
 * Where a timetable does not hold.
 *
 * @param kind whose day it is about
 * @param suggested another day for it that keeps the rule
 */
public record TimetableWarning(Rule rule, MilestoneKind kind, LocalDate suggested) {

    /** What the movements have learnt of timetables. */
    public enum Rule {
        /** Six weeks at least to answer. */
        CONSULTATION_SHORT,
        /** No last day in the weeks of Christmas or of the summer. */
        CONSULTATION_IN_HOLIDAYS,
        /** Whoever can change the text meets first. */
        CHANGING_BODY_LAST,
        /** Papers four weeks before the first meeting. */
        PAPERS_LATE,
        /** No change within two weeks before the papers. */
        CHANGE_LATE,
        /** Nothing is adopted from June until the middle of October in a year of election. */
        IN_ELECTION
    }
}
