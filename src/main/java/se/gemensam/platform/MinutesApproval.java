package se.gemensam.platform;

/** Whether the minutes of a decision have been checked and signed (justering). */
public enum MinutesApproval {
    NOT_YET,
    AT_ONCE,
    DONE
}
