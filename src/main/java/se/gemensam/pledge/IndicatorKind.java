package se.gemensam.pledge;

/** What sort of figure tells how it goes with a pledge. */
public enum IndicatorKind {
    NUMBER,
    /** In percent of all. */
    SHARE,
    /** In percent of a group, such as the members of a union. */
    GROUP_SHARE,
    /** In how many of a known number, such as kommuner. */
    COVERAGE,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** How many of a list have been reached. */
    MILESTONES,
    /** Is to lie between two values. */
    RANGE,
    /** Is to rise, or to fall, without a number to reach. */
    DIRECTION,
    /** In percent of the baseline, up or down. */
    CHANGE;

    public boolean hasTarget() {
        return this != DIRECTION;
    }

    /** Whether it says from what it starts: a list and a change start from nothing. */
    boolean needsBaseline() {
        return this != MILESTONES && this != CHANGE;
    }

    public boolean isPercent() {
        return this == SHARE || this == GROUP_SHARE || this == CHANGE;
    }
}
