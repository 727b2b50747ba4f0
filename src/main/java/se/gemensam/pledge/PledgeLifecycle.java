package se.gemensam.pledge;

/** Whether a pledge is in force. How it goes with it is its {@link PledgeProgress} and its {@link PledgeOutcome}. */
public enum PledgeLifecycle {
    DRAFT,
    ADOPTED,
    /** By both sides, with a reason. */
    WRITTEN_OFF
}
