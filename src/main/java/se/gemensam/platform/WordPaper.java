package se.gemensam.platform;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.gemensam.base.Texts;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.WordExport;
import se.gemensam.platform.exporting.Wording;

/** Other papers than platforms as Word documents, with the same styles; from words that the caller has the right to see. */
public final class WordPaper {

    private WordPaper() {}

    /** Words under a heading of their own; there may be none. */
    public record Part(String heading, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }

        private Doc text() {
            return blocks.isEmpty() ? Doc.empty(heading) : Doc.of(heading, blocks);
        }
    }

    /** @param subtitle may be empty */
    public static byte[] write(String title, String subtitle, List<Part> parts, Texts texts, Locale language) {
        var sections = parts.stream()
                .map(part -> new ExportedSection(UUID.randomUUID(), "", part.text(), List.of()))
                .toList();
        return WordExport.write(new ExportedPlatform(title, subtitle, sections), "", new Wording(texts, language));
    }

    /** What every file system can keep, with the ending of such a file. */
    public static String fileName(String title) {
        return PlatformExport.fileName(title) + "." + ExportFormat.DOCX.ending();
    }
}
