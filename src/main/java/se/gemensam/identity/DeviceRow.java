package se.gemensam.identity;

import java.time.Instant;
import java.util.UUID;

/** A signed-in browser in its owner's list. */
public record DeviceRow(
        UUID id, String name, Instant signedInAt, Instant lastSeenAt, Instant expiresAt, boolean current) {}
