package se.gemensam.pledge;

/** How far a measure has come. */
public enum StepState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** It is not to be done any longer, and counts no more. */
    DROPPED;

    public String textKey() {
        return "step.state." + name();
    }
}
