package se.gemensam.platform;

/** How a body decided. */
public enum DecisionWay {
    MEETING,
    PER_CAPSULAM,
    /** Somebody in the body's place, whom it has given that. */
    DELEGATION
}
