package se.gemensam.platform;

/** What takes a yes from both sides. */
public enum JointKind {
    /** The platform goes to the next phase, or back to the one before. */
    PHASE,
    /** One section can be written in again although the text is frozen. */
    REOPENING,
    /** The section is frozen again. */
    CLOSING,
    /** These are the dates. */
    TIMETABLE,
    /** The adopted text is laid out for everybody to read. */
    PUBLICATION
}
