package se.gemensam.discussion;

import java.time.Instant;
import java.util.UUID;
import se.gemensam.workspace.Audience;

/**
 * As much of a thread as it takes to count and to mark it.
 *
 * @param aboutWords whether it was opened about words, which then have an anchor
 */
record ThreadLine(UUID id, UUID subjectId, Audience audience, boolean aboutWords, boolean open, Instant openedAt) {}
