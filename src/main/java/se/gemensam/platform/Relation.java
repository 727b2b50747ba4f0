package se.gemensam.platform;

/** How an organisation of the room stands to a platform. */
public enum Relation {
    ADOPTS,
    STANDS_BEHIND,
    CONSULTED,
    READS;

    /** Whether a body of such an organisation decides about the text. */
    public boolean decides() {
        return this == ADOPTS || this == STANDS_BEHIND;
    }
}
