package se.gemensam.identity;

import java.util.UUID;

/** An account as its owner and the administrator see it. */
public record AccountRow(UUID id, String email, String name, boolean administrator, boolean disabled) {}
