package se.gemensam.livetext;

/** Why a document is closed on a socket. */
enum Gone {
    TICKET("ticket"),
    RIGHT_WITHDRAWN("right-withdrawn"),
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
