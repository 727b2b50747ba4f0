package se.gemensam.pledge;

/** How far a check-in has come. */
public enum CheckInState {
    PLANNED,
    /** It has begun: what is said is written down from then on. */
    HELD,
    CANCELLED;

    public String textKey() {
        return "checkIn.state." + name();
    }
}
