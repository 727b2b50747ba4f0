package se.gemensam.livetext;

import java.util.Locale;
import java.util.UUID;

/** Who came through the handshake of a socket, in which browser. */
record Visitor(UUID accountId, UUID deviceId, Locale locale) {

    /** The attribute of a WebSocket session that holds it. */
    static final String ATTRIBUTE = "gemensam.visitor";
}
