package se.gemensam.workspace;

/** Whether the other side and cooperating parties read a member's name. */
public enum Naming {
    NAMED,
    /** "Företrädare för …". */
    REPRESENTATIVE
}
