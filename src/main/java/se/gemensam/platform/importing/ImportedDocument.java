package se.gemensam.platform.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it was understood, before anything is stored.
 *
 * @param title what the document calls itself, else a name made from its file
 * @param subtitle empty except in our own exports
 * @param sections the whole text; a title page with text of its own is the first section
 * @param notices what was left out or guessed, for the person to read before storing
 */
public record ImportedDocument(
        String title, String subtitle, List<ImportedSection> sections, List<ImportNotice> notices) {

    public ImportedDocument {
        sections = List.copyOf(sections);
        notices = List.copyOf(notices);
    }

    /** As it is, with one more thing to know. */
    public ImportedDocument with(ImportNotice notice) {
        return new ImportedDocument(
                title,
                subtitle,
                sections,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** All sections in reading order. */
    public Stream<ImportedSection> allSections() {
        return sections.stream().flatMap(ImportedSection::withDescendants);
    }
}
