package se.gemensam.pledge;

/** When the two sides sum up a mandate period. */
public enum ClosingKind {
    /** Before the election campaign. */
    ELECTION,
    /** When the period is over. */
    FINAL;

    public String textKey() {
        return "closing.kind." + name();
    }
}
