package se.gemensam.identity;

/** What a personal token is for. */
public enum TokenScope {
    READ,
    WRITE
}
