package se.gemensam.pledge;

/** What can happen to a pledge, as its history tells it. */
public enum PledgeEventKind {
    CREATED,
    ADOPTED_BY_SIDE,
    DECISION_TAKEN_BACK,
    ADOPTED,
    /** Its progress or outcome, as somebody reported it. */
    MOVED,
    /** Something was told that moved nothing. */
    NOTED,
    EVIDENCE,
    MEASURED,
    /** A value was wrong, and was taken away. */
    MEASUREMENT_REMOVED,
    /** Both sides have assessed it, and what they have said is known to both. */
    ASSESSED,
    /** They said the same. */
    AGREED,
    REDEFINED,
    WRITTEN_OFF,
    CARRIED_OVER
}
