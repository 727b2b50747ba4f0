package se.gemensam.pledge;

/** How a figure comes from the same figure of the pledges below. */
public enum RollUp {
    /** It is measured on its own. */
    NONE,
    SUM,
    MEAN,
    /** How many of them have reached their own target. */
    REACHED
}
