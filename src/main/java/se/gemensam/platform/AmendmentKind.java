package se.gemensam.platform;

/** What is proposed. */
public enum AmendmentKind {
    /** Other words for a section. */
    CHANGE,
    /** A new section. */
    ADD,
    /** That a section goes, with all below it. */
    REMOVE,
    /** That a section stands elsewhere, with all below it. */
    MOVE;

    /** Whether it changes the tree, and not the words of a section. */
    public boolean isOfTree() {
        return this != CHANGE;
    }

    public boolean hasWords() {
        return this == CHANGE || this == ADD;
    }

    public boolean hasPlace() {
        return this == ADD || this == MOVE;
    }

    /** Whether it can be what is done instead of the other: about the same section, and not more than was asked for. */
    boolean answers(AmendmentKind other) {
        return switch (other) {
            case CHANGE, ADD -> this == other;
            case REMOVE -> this == CHANGE || this == MOVE;
            case MOVE -> this == MOVE;
        };
    }
}
