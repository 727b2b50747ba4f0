package se.gemensam.livetext;

import java.util.UUID;

/**
 * A document as it is read at its latest version.
 *
 * @param html with the title at level {@link RichTextHtml#TITLE_LEVEL}
 */
public record DocumentReading(UUID documentId, long version, String html) {}
