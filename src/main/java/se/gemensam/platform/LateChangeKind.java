package se.gemensam.platform;

/** Why a section changes although its text has gone to the bodies. */
public enum LateChangeKind {
    /** Nothing that is said changes; the editors of both sides agree on that, and decisions stand. */
    CORRECTION,
    /** A meeting changed it on the floor, as a part of its decision. */
    FLOOR
}
