package se.gemensam.pledge;

/** What becomes of a pledge when the next mandate period begins. */
public enum CarryOverFate {
    STANDS,
    CHANGED,
    /** Given up in talks with others about governing. */
    NEGOTIATED_AWAY;

    /** Whether it lives on as a draft of the next period. */
    public boolean livesOn() {
        return this != NEGOTIATED_AWAY;
    }

    /** Whether one has to say why. */
    boolean needsNote() {
        return this != STANDS;
    }

    public String textKey() {
        return "tracker.carry.fate." + name();
    }
}
