package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import se.gemensam.livetext.AuthoredWords;

/**
 * Who wrote what in a section.
 *
 * @param paragraphs each by those who wrote its words
 */
public record SectionAuthors(UUID sectionId, String number, String title, List<List<AuthoredWords>> paragraphs) {}
