package se.gemensam.organisation;

import java.util.UUID;

/** One organisation's relation to another. */
public record RelationRow(UUID from, RelationKind kind, UUID to) {}
