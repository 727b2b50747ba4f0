package se.gemensam.discussion;

import java.util.UUID;
import se.gemensam.workspace.Audience;

/** Something was said, or done with what was said. Published in the act's transaction. */
public record DiscussionChanged(UUID pageId, UUID threadId, Audience audience) {}
