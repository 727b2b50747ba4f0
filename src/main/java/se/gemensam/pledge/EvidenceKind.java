package se.gemensam.pledge;

/** What can show how it stands with a pledge. */
public enum EvidenceKind {
    LINK,
    FILE,
    /** What somebody said. */
    QUOTE,
    /** Of an assembly, such as kommunfullmäktige. */
    DECISION;

    public String textKey() {
        return "evidence.kind." + name();
    }
}
