package se.gemensam.workspace;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/** A group with its members; without a side it is joint. */
public record GroupRow(UUID id, String name, @Nullable Side side, Set<UUID> members) {}
