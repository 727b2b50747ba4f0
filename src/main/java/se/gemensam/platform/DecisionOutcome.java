package se.gemensam.platform;

/** What a body decided about a platform. */
public enum DecisionOutcome {
    ADOPTS,
    /** All but some sections, which are named with the reason. */
    ADOPTS_EXCEPT,
    STANDS_BEHIND,
    REFERS_BACK,
    TABLES,
    REJECTS,
    NOTES;

    /** Whether the body's organisation holds to the wording from then on. */
    public boolean accepts() {
        return this == ADOPTS || this == ADOPTS_EXCEPT || this == STANDS_BEHIND;
    }

    /** Whether sections can be left out of it. */
    public boolean mayExcept() {
        return this == ADOPTS_EXCEPT || this == STANDS_BEHIND;
    }

    /** Whether an organisation that stands so to the platform can decide this. */
    public boolean fits(Relation relation) {
        return switch (this) {
            case ADOPTS, ADOPTS_EXCEPT -> relation == Relation.ADOPTS;
            case STANDS_BEHIND -> relation == Relation.STANDS_BEHIND;
            case REFERS_BACK, TABLES, REJECTS, NOTES -> relation.decides();
        };
    }
}
