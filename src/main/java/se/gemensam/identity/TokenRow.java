package se.gemensam.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal token in its owner's list; the token itself is shown only when it is made. */
public record TokenRow(
        UUID id,
        String name,
        TokenScope scope,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        Instant expiresAt) {}
