package se.gemensam.platform.exporting;

import java.util.List;
import se.gemensam.livetext.RichText.Paragraph;

/**
 * A platform as Markdown that our own import reads back node for node: a section's heading carries {@code {#s-<id>}}, the
 * first heading is the platform's title, and a paragraph before the first section its subtitle.
 */
public final class MarkdownExport {

    private static final int DEEPEST_HEADING = 6;

    private MarkdownExport() {}

    public static String write(ExportedPlatform platform) {
        var out = new StringBuilder(4096);
        out.append("# ").append(MarkdownText.line(platform.title())).append('\n');
        if (!platform.subtitle().isEmpty()) {
            out.append('\n').append(MarkdownText.line(platform.subtitle())).append('\n');
        }
        sections(platform.sections(), 2, out);
        return out.toString();
    }

    private static void sections(List<ExportedSection> sections, int level, StringBuilder out) {
        for (var section : sections) {
            int heading = Math.min(level, DEEPEST_HEADING);
            out.append('\n').append("#".repeat(heading)).append(' ');
            var title = MarkdownText.line(section.title());
            out.append(title).append(title.isEmpty() ? "" : " ");
            out.append("{#s-").append(section.id()).append("}\n");
            var blocks = section.content().blocks();
            if (!blocks.equals(List.of(Paragraph.of("")))) {
                out.append('\n').append(MarkdownBlocks.write(blocks, heading)).append('\n');
            }
            sections(section.children(), level + 1, out);
        }
    }
}
