package se.gemensam.platform.exporting;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.gemensam.livetext.RichTextHtml;

/** Contents and text of a platform as parts of a page; nothing comes through unescaped. */
public final class PageText {

    private PageText() {}

    /** A list of links to the sections; empty when there are none. */
    public static String contents(List<ExportedSection> sections) {
        var list = part();
        if (!sections.isEmpty()) {
            SectionElements.contents(sections, list);
        }
        return list.html();
    }

    /** The sections with headings from the second level on, each with a place to link to. */
    public static String sections(List<ExportedSection> sections) {
        var text = part();
        SectionElements.sections(sections, text, RichTextHtml.TITLE_LEVEL);
        return text.html();
    }

    private static Element part() {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        return page.body();
    }
}
