package se.gemensam.workspace;

import java.util.Set;
import java.util.UUID;

/**
 * Something that members are told of and nobody has done, where a {@link Deed} is what somebody has: a day has come, or something is
 * ready. Published in the transaction that notes that it was told.
 *
 * @param page which they must be able to read to hear of it
 */
public record Reminder(UUID workspace, DeedKind kind, UUID page, Set<UUID> members) {

    public Reminder {
        members = Set.copyOf(members);
    }
}
