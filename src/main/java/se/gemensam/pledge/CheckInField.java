package se.gemensam.pledge;

/** What is written down about something on the agenda. */
public enum CheckInField {
    /** What was said. */
    NOTE,
    /** What it came to, who does it and when. */
    CONCLUSION;

    public String textKey() {
        return "checkIn.field." + name();
    }
}
