package se.gemensam.livetext;

/** The engine no longer holds the document: its context broke and was replaced. */
class EngineLostException extends RuntimeException {

    /** Whether it was this very call that broke it. */
    enum Blame {
        THIS_CALL,
        ANOTHER
    }

    private final Blame blame;

    EngineLostException(Blame blame, String reason) {
        super(reason);
        this.blame = blame;
    }

    Blame blame() {
        return blame;
    }
}
