package se.gemensam.discussion;

import java.util.UUID;
import se.gemensam.livetext.Anchor;
import se.gemensam.workspace.Audience;

/** Words of a subject that an open thread is about. */
public record ThreadMark(UUID threadId, UUID subjectId, Audience audience, Anchor.At place) {}
