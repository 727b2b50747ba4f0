package se.gemensam.platform.importing;

import java.util.List;
import java.util.stream.Stream;
import se.gemensam.livetext.RichText;

/** A section to be: its text, which begins with the title, and the sections inside it. */
public record ImportedSection(RichText.Doc content, List<ImportedSection> children) {

    public ImportedSection {
        children = List.copyOf(children);
    }

    public String title() {
        return content.title().plain();
    }

    Stream<ImportedSection> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ImportedSection::withDescendants));
    }
}
