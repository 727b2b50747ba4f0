package se.gemensam.platform;

/** How far a file has come that somebody has asked for. */
public enum FileOrderState {
    /** In line. */
    WAITING,
    MAKING,
    /** There to be fetched. */
    READY,
    FAILED;

    /** Whether there is something to wait for. */
    public boolean isUnderWay() {
        return this == WAITING || this == MAKING;
    }
}
