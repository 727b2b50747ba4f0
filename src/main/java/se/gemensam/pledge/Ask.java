package se.gemensam.pledge;

/** What a pledge asks of the party, which follows from where it stands in the assembly. */
public enum Ask {
    /** Those who govern can do it. */
    CARRY_OUT,
    /** In opposition one can only press for it. */
    PRESS_FOR
}
