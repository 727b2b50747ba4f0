package se.gemensam.platform;

/** Why a platform as it read was kept. */
public enum VersionReason {
    /** Somebody wanted to be able to come back to it. */
    NAMED,
    /** The words of a section were about to be those of an earlier version again. */
    BEFORE_RESTORE,
    /** Words of an amendment were about to come into a section. */
    BEFORE_MERGE,
    /** Both sides had agreed on another phase. */
    BEFORE_PHASE,
    /** It went to a body that is to decide about it. */
    SENT,
    /** What a meeting decided, or a correction, had come into it. */
    AFTER_CHANGE,
    /** It was sent out for consultation: this is what everybody answers about. */
    CONSULTATION,
    /** It had changed since the day before. */
    DAILY
}
