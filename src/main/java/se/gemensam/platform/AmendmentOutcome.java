package se.gemensam.platform;

/** What becomes of a proposal, proposed by a writing group or decided by a body. */
public enum AmendmentOutcome {
    GRANTED,
    /** Other words than its own are taken, which another amendment has. */
    GRANTED_CHANGED,
    REFUSED,
    /** What it asks for is there, or is answered otherwise. */
    ANSWERED,
    /** Sent back to be prepared again: only a body can. */
    REFERRED_BACK;

    /** Whether words are to come into the section. */
    public boolean bringsWords() {
        return this == GRANTED || this == GRANTED_CHANGED;
    }
}
