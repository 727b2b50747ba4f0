package se.gemensam.platform;

/** What an organisation thinks of a section. */
public enum ConsultationOpinion {
    GOOD,
    CHANGE,
    BAD
}
