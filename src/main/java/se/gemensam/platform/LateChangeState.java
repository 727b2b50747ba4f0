package se.gemensam.platform;

/** How far a change of a sent text has come. */
public enum LateChangeState {
    /** Written by the organisation that began it, which alone knows of it. */
    DRAFT,
    /** A correction that the other side has not answered. */
    OFFERED,
    /** Settled, and on its way into the section. */
    PENDING,
    /** The section has it. */
    DONE,
    /** Decided by a meeting, in sentences that another meeting has changed too: the text stands in two wordings there. */
    APART,
    DECLINED,
    WITHDRAWN;

    boolean isOpen() {
        return this == DRAFT || this == OFFERED || this == PENDING;
    }
}
