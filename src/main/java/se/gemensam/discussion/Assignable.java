package se.gemensam.discussion;

import java.util.UUID;

/** Somebody who can be asked to see to a thread, by the name that the viewer may see. */
public record Assignable(UUID memberId, String name) {}
