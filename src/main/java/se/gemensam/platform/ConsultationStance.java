package se.gemensam.platform;

/** What an organisation answers about the whole. */
public enum ConsultationStance {
    SUPPORTS,
    SUPPORTS_WITH_CHANGES,
    OPPOSES,
    ABSTAINS,
    /** It joins in what another organisation answers. */
    JOINS
}
