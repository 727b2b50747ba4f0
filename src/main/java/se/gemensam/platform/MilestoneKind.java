package se.gemensam.platform;

/** What happens on a day of a timetable, in the order of the template "Handslag, ordinarie år". */
public enum MilestoneKind {
    /** What the workplaces say comes in; a first draft stands. */
    INPUT_CLOSES,
    CONSULTATION_OUT,
    /** The party's congress is called. */
    CONGRESS_CALLED,
    /** The unions' autumn meeting hears of it, and LO-facken are elected. */
    AUTUMN_MEETING,
    ANSWERS_DUE,
    /** Each side has put together what its own have answered. */
    ANSWERS_COMPILED,
    ANSWERS_HANDED_OVER,
    PARTY_BOARD,
    UNION_BOARD,
    /** The unions' delegates are reported. */
    DELEGATES_LISTED,
    /** The last change that both sides make together. */
    LAST_CHANGE,
    /** The papers go out, and the text is frozen. */
    PAPERS_OUT,
    /** The party's congress, which may change the text. */
    PARTY_MEETING,
    UNION_MEETING,
    PUBLICATION,
    OTHER
}
