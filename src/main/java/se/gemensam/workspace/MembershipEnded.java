package se.gemensam.workspace;

import java.util.UUID;

/**
 * A person is out of a room. Published in the act's transaction: listen with
 * {@link org.springframework.transaction.event.TransactionalEventListener}, which waits for the commit.
 */
public record MembershipEnded(UUID workspaceId, UUID memberId, UUID accountId) {}
