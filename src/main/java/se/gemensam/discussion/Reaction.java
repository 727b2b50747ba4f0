package se.gemensam.discussion;

/** What can be said to a comment without words. */
public enum Reaction {
    SUPPORT,
    QUESTION
}
