package se.gemensam.platform;

/** How far a platform has come, from first words to adopted text. */
public enum Phase {
    DRAFT,
    CONSULTATION,
    REVISION,
    DECISION,
    ADOPTED
}
