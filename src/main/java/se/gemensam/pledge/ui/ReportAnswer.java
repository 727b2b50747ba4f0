package se.gemensam.pledge.ui;

/** How it went, as somebody answers who has just been in the meeting. */
enum ReportAnswer {
    DECIDED,
    VOTED_DOWN,
    REFERRED_BACK,
    NOT_TAKEN_UP,
    OTHER;

    String textKey() {
        return "report.answer." + name();
    }
}
