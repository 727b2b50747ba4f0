package se.gemensam.pledge;

/** How far the work on a pledge has come, as long as there is no {@link PledgeOutcome}. */
public enum PledgeProgress {
    NOT_STARTED,
    ON_TRACK,
    DELAYED,
    /** The assembly has decided it, and it is not done yet. */
    DECIDED
}
