package se.gemensam.organisation;

/** How one organisation stands to another: ingår i, hör till, äger, samverkar i. */
public enum RelationKind {
    PART_OF,
    BELONGS_TO,
    OWNS,
    COOPERATES_IN
}
