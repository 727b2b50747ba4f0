package se.gemensam.platform.exporting;

import java.util.List;
import java.util.UUID;
import se.gemensam.livetext.RichText;

/**
 * A section as it is to be written out.
 *
 * @param number as shown before the title ("2.1"), empty when sections are not numbered
 * @param content begins with the title
 */
public record ExportedSection(UUID id, String number, RichText.Doc content, List<ExportedSection> children) {

    public ExportedSection {
        children = List.copyOf(children);
    }

    public String title() {
        return content.title().plain();
    }

    /** Its number and title, as in a table of contents. */
    String label() {
        return number.isEmpty() ? title() : number + " " + title();
    }
}
