package se.gemensam.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;

/**
 * A thread to be opened.
 *
 * @param subjectId what it is about: the page itself or something on it
 * @param selection the words that it is about; null for the whole of it
 */
public record ThreadDraft(
        UUID pageId,
        UUID subjectId,
        Audience audience,
        String words,
        @Nullable Selection selection) {}
