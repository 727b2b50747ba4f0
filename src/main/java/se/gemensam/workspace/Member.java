package se.gemensam.workspace;

import java.util.UUID;
import se.gemensam.organisation.Side;

/** A person in a joint room, speaking for one organisation there. */
public record Member(UUID id, UUID workspaceId, UUID accountId, UUID organisationId, Side side, Role role) {}
