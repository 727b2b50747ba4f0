package se.gemensam.pledge;

import java.util.UUID;

/** Something of a pledge is otherwise. Published in the act's transaction. */
public record PledgeChanged(UUID workspaceId, UUID pledgeId) {}
