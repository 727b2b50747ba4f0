package se.gemensam.workspace;

/** What a member does in a joint room; each includes those after it. */
public enum Role {
    CONVENER,
    WRITER,
    COMMENTER,
    READER;

    public boolean includes(Role other) {
        return compareTo(other) <= 0;
    }
}
