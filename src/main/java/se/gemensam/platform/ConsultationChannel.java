package se.gemensam.platform;

/** By which way an answer came in. */
public enum ConsultationChannel {
    ACCOUNT,
    LINK,
    MAIL,
    POST,
    PHONE,
    MEETING;

    /** Whether somebody else wrote it down, for the organisation. */
    public boolean isRegistered() {
        return this != ACCOUNT && this != LINK;
    }
}
