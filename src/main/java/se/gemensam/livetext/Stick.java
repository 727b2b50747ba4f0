package se.gemensam.livetext;

/** Which neighbour a position stays with when something is inserted exactly there. */
enum Stick {
    LEFT,
    RIGHT
}
