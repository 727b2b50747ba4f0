package se.gemensam.platform.exporting;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page that is laid out on paper: a head with title and control code, contents with page numbers, the text, lines to sign, a foot
 * on every sheet.
 */
final class PaperPage {

    private static final int LONGEST_IN_FOOT = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}]*");

    private static final String NAMELESS = "–";

    private final Document page = Document.createShell("");
    private final Wording wording;
    private final Element bookmarks;

    /** @param kind what the file is, under its title; empty when it is the text itself */
    PaperPage(String title, String kind, String code, Wording wording) {
        this.wording = wording;
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", ExportedPlatform.LANGUAGE);
        var head = page.head();
        var name = INVISIBLE.matcher(title).matches() ? NAMELESS : title;
        head.appendElement("title").text(name);
        meta("subject", kind.isEmpty() ? name : kind);
        meta("author", "Gemensam");
        head.appendElement("style").appendText(PaperStyle.SHEET + PaperStyle.foot(code(code), foot(title), page()));
        bookmarks = head.appendElement("bookmarks");
        var cover = page.body().appendElement("header");
        cover.appendElement("h1").text(name);
        if (!kind.isEmpty()) {
            cover.appendElement("p").addClass("subtitle").text(kind);
        }
        cover.appendElement("p").addClass("code").text(code(code));
    }

    private void meta(String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private String code(String code) {
        return wording.get("export.code", code);
    }

    private String page() {
        return wording.get("export.page", PaperStyle.PAGE, PaperStyle.PAGES);
    }

    private static String foot(String title) {
        return title.length() <= LONGEST_IN_FOOT ? title : title.substring(0, LONGEST_IN_FOOT - 1) + "…";
    }

    PaperPage meeting(MeetingPaperPdf.Meeting meeting) {
        var section = page.body().appendElement("section").addClass("about").id("meeting");
        section.appendElement("h2").text(meeting.body());
        bookmark(bookmarks, meeting.body(), "meeting");
        if (!meeting.about().isEmpty()) {
            section.appendElement("p").text(meeting.about());
        }
        if (!meeting.clauses().isEmpty()) {
            section.appendElement("p").text(wording.get("paper.proposed"));
            var list = section.appendElement("ul");
            meeting.clauses().forEach(clause -> list.appendElement("li").text(clause));
        }
        return this;
    }

    PaperPage contents(List<ExportedSection> sections) {
        if (!sections.isEmpty()) {
            var nav = page.body().appendElement("nav");
            var title = wording.get("platform.contents");
            nav.appendElement("h2").id("contents").text(title);
            SectionElements.contents(sections, nav);
            bookmark(bookmarks, title, "contents");
        }
        return this;
    }

    PaperPage text(List<ExportedSection> sections) {
        return text(sections, () -> {});
    }

    /** @param written run after each section */
    PaperPage text(List<ExportedSection> sections, Runnable written) {
        var main = page.body().appendElement("main");
        SectionElements.sections(sections, main, 2, written);
        headings();
        main.select("br").forEach(line -> line.before(new TextNode(" "))); // or two words are read aloud as one
        main.select("table").forEach(PaperPage::even);
        bookmark(bookmarks, sections);
        return this;
    }

    /** A heading of nothing is read by nobody: it goes, and those that are left follow each other without a gap. */
    PaperPage headings() {
        int above = 0;
        for (var heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
            if (INVISIBLE.matcher(heading.text()).matches()) {
                heading.remove();
                continue;
            }
            above = Math.min(heading.normalName().charAt(1) - '0', above + 1);
            heading.tagName("h" + above);
        }
        return this;
    }

    /** Every row has as many cells as the longest. */
    private static void even(Element table) {
        var rows = table.select("tr");
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        for (var row : rows) {
            while (row.childrenSize() < columns) {
                row.appendElement("td");
            }
        }
    }

    /** The body, for whatever else it is to hold. */
    Element body() {
        return page.body();
    }

    void bookmark(String name, String id) {
        bookmark(bookmarks, name, id);
    }

    private static void bookmark(Element parent, List<ExportedSection> sections) {
        for (var section : sections) {
            bookmark(bookmark(parent, section.label(), "s-" + section.id()), section.children());
        }
    }

    private static Element bookmark(Element parent, String name, String id) {
        return parent.appendElement("bookmark")
                .attr("name", INVISIBLE.matcher(name).matches() ? NAMELESS : name)
                .attr("href", "#" + id);
    }

    /** A page with the organisations of each side and lines to sign. */
    PaperPage signatures(List<Paper.SigningSide> sides) {
        if (sides.isEmpty()) {
            return this;
        }
        var title = wording.get("export.signatures");
        var section =
                page.body().appendElement("section").addClass("signatures").id("signatures");
        section.appendElement("h2").text(title);
        section.appendElement("p").text(wording.get("export.signatures.about"));
        bookmark(bookmarks, title, "signatures");
        for (var side : sides) {
            section.appendElement("h3").text(side.name());
            for (var organisation : side.organisations()) {
                var place = section.appendElement("div").addClass("signature");
                place.appendElement("p").addClass("organisation").text(organisation);
                for (var line : List.of("export.signatures.place", "export.signatures.name")) {
                    place.appendElement("div").addClass("line");
                    place.appendElement("p").addClass("below").text(wording.get(line));
                }
            }
        }
        return this;
    }

    Document done() {
        return page;
    }
}
