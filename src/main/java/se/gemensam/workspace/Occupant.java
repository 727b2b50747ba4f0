package se.gemensam.workspace;

import java.util.UUID;

/** Whom a convener gives an office to. */
public sealed interface Occupant {

    /** A member of the own side. */
    record InRoom(UUID memberId) implements Occupant {}

    /** Somebody who is not in the room, by name; only the own side reads it. */
    record Named(String name) implements Occupant {}

    /** Nobody as yet. */
    record Nobody() implements Occupant {}
}
