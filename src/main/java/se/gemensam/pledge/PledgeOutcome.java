package se.gemensam.pledge;

/** What became of a pledge. */
public enum PledgeOutcome {
    FULFILLED,
    FULFILLED_LATE,
    PARTLY_FULFILLED,
    NOT_FULFILLED,
    /** Pressed for in an assembly, and voted down there. */
    VOTED_DOWN,
    /** It was never said what would count. */
    NOT_ASSESSABLE
}
