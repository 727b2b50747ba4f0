package se.gemensam.livetext;

/** Why a batch changed nothing. */
enum Refusal {
    LATE("late"),
    STALE("stale"),
    TOO_FAST("too-fast"),
    UNKNOWN_VERSION("unknown-version"),
    READ_ONLY("read-only"),
    FROZEN("frozen"),
    INVALID("invalid"),
    TOO_LARGE("too-large"),
    SCHEMA("schema");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String reasonKey() {
        return "live.refused." + code;
    }
}
