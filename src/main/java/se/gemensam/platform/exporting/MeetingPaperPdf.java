package se.gemensam.platform.exporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper that a body decides about: what it is proposed to decide, what has changed since, and the whole text, with its control code. */
public final class MeetingPaperPdf {

    private MeetingPaperPdf() {}

    /**
     * What stands before the text.
     *
     * @param body with its day, as a line
     * @param clauses proposed ones
     * @param about what of the text it is asked about; empty for the whole
     */
    public record Meeting(String body, List<String> clauses, String about) {

        public Meeting {
            clauses = List.copyOf(clauses);
        }
    }

    /** @param changes since an earlier text; null for none */
    public static byte[] write(
            ExportedPlatform platform, String code, Meeting meeting, @Nullable ComparedCopy changes, Wording wording) {
        var page = new PaperPage(platform.title(), platform.subtitle(), code, wording)
                .meeting(meeting)
                .contents(platform.sections())
                .text(platform.sections());
        if (changes != null) {
            ComparedPdf.append(page, changes, wording);
        }
        return LineNumbers.stamp(PdfFile.of(page), false);
    }
}
