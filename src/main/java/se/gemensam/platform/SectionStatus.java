package se.gemensam.platform;

/** The writing group's state of a section. */
public enum SectionStatus {
    DRAFT,
    AGREED,
    PARKED
}
