package se.gemensam.livetext;

/** What a person may do with a document now. */
public enum Access {
    NONE,
    READ,
    WRITE
}
