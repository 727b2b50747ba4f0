package se.gemensam.workspace;

/** Whether the other side and cooperating parties read a member's name. */
public enum Naming {
    NAMED,
    /** "Företrädare för …". */
    REPRESENTATIVE;

    /**
     * The text about names that members say yes to. A new wording gets a new number; whoever agreed to another one is asked
     * again, and not named to the other side until the answer.
     */
    static final String TEXT = "names-2";
}
