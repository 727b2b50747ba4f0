package se.gemensam.canary;

/** The ways by which words leave the server. */
enum Channel {
    /** What a browser fetches for a screen: pages, and Flow's own messages (UIDL). */
    PAGE,
    /** Flow's frames to screens that are open. */
    PUSH,
    /** The frames of the live text. */
    LIVE,
    REST,
    EXPORT,
    MAIL,
    LOG
}
