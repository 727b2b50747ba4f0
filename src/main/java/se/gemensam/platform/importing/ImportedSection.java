package se.gemensam.platform.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText;
import se.gemensam.platform.exporting.PortableDetails;

/**
 * A section to be: its text, which begins with the title, and the sections inside it.
 *
 * @param details what a backup says about it beside the words; null from anything else
 */
public record ImportedSection(
        RichText.Doc content, @Nullable PortableDetails details, List<ImportedSection> children) {

    public ImportedSection {
        children = List.copyOf(children);
    }

    public ImportedSection(RichText.Doc content, List<ImportedSection> children) {
        this(content, null, children);
    }

    public String title() {
        return content.title().plain();
    }

    Stream<ImportedSection> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ImportedSection::withDescendants));
    }
}
