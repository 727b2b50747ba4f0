package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;

/**
 * The words of a template as its file has them.
 *
 * @param party heading of what the party does in a section
 * @param unions heading of what the unions do
 */
record TemplateText(String party, String unions, List<Part> sections) {

    /**
     * A section to be.
     *
     * @param text paragraphs, the promise first
     * @param party what the party does, where it does something
     * @param unions what the unions do
     */
    record Part(
            String title,
            @Nullable Level level,
            Set<String> policyAreas,
            List<String> text,
            @Nullable String party,
            @Nullable String unions,
            @Nullable List<Part> children) {

        List<Part> below() {
            return Objects.requireNonNullElse(children, List.of());
        }
    }

    Doc words(Part part) {
        var blocks =
                new ArrayList<Block>(part.text().stream().map(Paragraph::of).toList());
        said(party, part.party(), blocks);
        said(unions, part.unions(), blocks);
        return Doc.of(part.title(), blocks);
    }

    private static void said(String heading, @Nullable String words, List<Block> blocks) {
        if (words != null) {
            blocks.add(Subheading.of(1, heading));
            blocks.add(Paragraph.of(words));
        }
    }
}
