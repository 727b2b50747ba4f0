package se.gemensam.workspace;

import java.util.UUID;

/**
 * A member's role, rights or name towards the other side changed. Published in the act's transaction: listen with
 * {@link org.springframework.transaction.event.TransactionalEventListener}, which waits for the commit.
 */
public record MembershipChanged(UUID workspaceId, UUID memberId, UUID accountId) {}
