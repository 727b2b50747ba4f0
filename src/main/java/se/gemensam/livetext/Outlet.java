package se.gemensam.livetext;

/** The way out to one client. Neither method ever waits for it. */
interface Outlet {

    void send(String frame);

    void close(Closing why);

    /** Whether the other end is still there; asked before another one takes its place. */
    java.util.concurrent.CompletableFuture<Boolean> isAlive();

    /** Why a socket is closed, as WebSocket's code and a text key. */
    enum Closing {
        POLICY(1008),
        TOO_LARGE(1009),
        NOT_UNDERSTOOD(1003),
        RESTART(1012),
        TOO_SLOW(1013);

        private final int code;

        Closing(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
