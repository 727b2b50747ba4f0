package se.gemensam.platform;

/** How an organisation came to its answer. */
public enum ConsultationWay {
    /** One of its bodies decided in a meeting. */
    BODY,
    /** Its chair answers, as it has been decided that the chair may. */
    CHAIR
}
