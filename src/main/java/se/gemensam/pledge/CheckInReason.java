package se.gemensam.pledge;

/** Why a pledge is on the agenda of a check-in by itself. */
public enum CheckInReason {
    /** The two sides last said different things. */
    DISPUTED,
    /** Its last day, or a step on the way that is not reached, has passed or comes within 60 days of the check-in. */
    DUE,
    /** There is no evidence of how it goes, or none from the last 180 days before the check-in. */
    WITHOUT_EVIDENCE;

    public String textKey() {
        return "checkIn.reason." + name();
    }
}
