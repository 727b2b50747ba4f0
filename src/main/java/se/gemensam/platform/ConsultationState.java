package se.gemensam.platform;

/** How far one who is asked has come, as the viewer may know. */
public enum ConsultationState {
    WAITING,
    /** Something is filled in; only those who speak for the organisation know. */
    DRAFT,
    /** Another organisation, through which it answers, has answered. */
    THROUGH,
    ANSWERED,
    HANDED_OVER,
    /** The last day has passed. */
    SILENT
}
