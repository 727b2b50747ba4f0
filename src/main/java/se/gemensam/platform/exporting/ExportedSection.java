package se.gemensam.platform.exporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText;

/**
 * A section as it is to be written out.
 *
 * @param number as shown before the title ("2.1"), empty when sections are not numbered
 * @param content begins with the title
 * @param details null where they are not for the reader
 */
public record ExportedSection(
        UUID id,
        String number,
        RichText.Doc content,
        @Nullable PortableDetails details,
        List<ExportedSection> children) {

    public ExportedSection {
        children = List.copyOf(children);
    }

    public ExportedSection(UUID id, String number, RichText.Doc content, List<ExportedSection> children) {
        this(id, number, content, null, children);
    }

    public String title() {
        return content.title().plain();
    }

    /** How many it is with all below it. */
    int size() {
        return 1 + children.stream().mapToInt(ExportedSection::size).sum();
    }

    /** Its number and title, as in a table of contents. */
    String label() {
        return number.isEmpty() ? title() : number + " " + title();
    }
}
