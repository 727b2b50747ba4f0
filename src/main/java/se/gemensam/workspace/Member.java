package se.gemensam.workspace;

import java.util.Set;
import java.util.UUID;
import se.gemensam.organisation.Side;

/**
 * A person in a joint room, speaking for one organisation there.
 *
 * @param inside whether the rooms of the own side are open: they are closed to whoever leads on the other side too, until
 *     a convener of the own side has confirmed it
 */
public record Member(
        UUID id,
        UUID workspaceId,
        UUID accountId,
        UUID organisationId,
        Side side,
        Role role,
        boolean inside,
        Set<UUID> groups) {

    public Member {
        groups = Set.copyOf(groups);
    }

    /** With the own side's rooms open and in no group. */
    public Member(UUID id, UUID workspaceId, UUID accountId, UUID organisationId, Side side, Role role) {
        this(id, workspaceId, accountId, organisationId, side, role, true, Set.of());
    }
}
