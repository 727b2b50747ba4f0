package se.gemensam.livetext;

/** Why a document is closed on a socket. */
enum Gone {
    TICKET("ticket"),
    RIGHT_WITHDRAWN("right-withdrawn"),
    /** The text is to be read only from now on; the policy says why. */
    FROZEN("frozen"),
    SCHEMA("schema"),
    REMOVED("removed"),
    RESTART("restart"),
    /** The client's name is in use by another editor that is alive. */
    CLIENT("client");

    private final String code;

    Gone(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String reasonKey() {
        return "live.gone." + code;
    }
}
