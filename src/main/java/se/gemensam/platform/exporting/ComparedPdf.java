package se.gemensam.platform.exporting;

import org.jsoup.nodes.Element;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.LineKind;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.Italic;

/**
 * A text on paper with what is new underlined and what is gone struck through; whole lines that came, went or moved say so, and
 * every section's changes are told once more in words, for whoever does not see lines.
 */
public final class ComparedPdf {

    private final Wording wording;

    private ComparedPdf(Wording wording) {
        this.wording = wording;
    }

    public static byte[] write(ComparedCopy copy, Wording wording) {
        return write(copy, wording, Headway.UNHEARD);
    }

    public static byte[] write(ComparedCopy copy, Wording wording, Headway headway) {
        return new ComparedPdf(wording).of(copy, headway);
    }

    /** What has changed, behind a text that stands on the page already. */
    static void append(PaperPage page, ComparedCopy copy, Wording wording) {
        var title = wording.get("paper.changes", copy.earlier());
        var all = page.body().appendElement("section").addClass("changes").id("changes");
        all.appendElement("h2").text(title);
        page.bookmark(title, "changes");
        all.appendElement("p").addClass("about").text(wording.get("export.compared.about"));
        var changed = copy.sections().stream()
                .filter(part ->
                        !part.fate().isEmpty() || part.moved() || !part.text().isSame())
                .toList();
        if (changed.isEmpty()) {
            all.appendElement("p").text(wording.get("paper.changes.none"));
        }
        changed.forEach(part -> new ComparedPdf(wording).section(part, all, "c-", 2));
        page.headings();
    }

    private byte[] of(ComparedCopy copy, Headway headway) {
        var page = new PaperPage(copy.title(), wording.get("export.compared", copy.earlier()), copy.code(), wording);
        page.body().appendElement("p").addClass("about").text(wording.get("export.compared.about"));
        var main = page.body().appendElement("main");
        var written = headway.counting(Headway.Stage.WRITING, copy.sections().size());
        for (var part : copy.sections()) {
            section(part, main, "s-", 1);
            page.bookmark(part.label(), "s-" + part.id());
            written.run();
        }
        page.headings();
        headway.at(Headway.Stage.LAYING_OUT);
        var pdf = PdfFile.of(page);
        headway.at(Headway.Stage.FINISHING);
        return pdf;
    }

    /** @param above heading level that it stands below */
    private void section(ComparedCopy.Part part, Element main, String id, int above) {
        var section = main.appendElement("section").id(id + part.id());
        section.appendElement("h" + Math.min(part.depth() + above, 6)).text(part.label());
        if (!part.fate().isEmpty()) {
            section.appendElement("p").addClass("mark").text(wording.get(part.fate()));
        }
        if (part.moved()) {
            section.appendElement("p").addClass("mark").text(wording.get("version.section.moved"));
        }
        boolean whole = !part.fate().isEmpty();
        Element list = null;
        for (var line : part.text().lines()) {
            if (line.kind() == LineKind.TITLE && (whole || line.change() == Change.SAME)) {
                continue;
            }
            boolean item = line.kind() == LineKind.BULLET || line.kind() == LineKind.NUMBERED;
            if (item) {
                list = list == null ? section.appendElement("ul") : list;
                line(line, whole, list.appendElement("li"));
            } else {
                list = null;
                line(line, whole, section);
            }
        }
        if (!whole) {
            told(part, section);
        }
    }

    private void line(ComparedLine line, boolean whole, Element parent) {
        var mark = whole ? "" : mark(line);
        if (!mark.isEmpty()) {
            parent.appendElement("p").addClass("mark").text(mark);
        }
        var words = parent.appendElement("p");
        switch (line.change()) {
            case ADDED, MOVED_HERE -> words.addClass("come");
            case REMOVED, MOVED_AWAY -> words.addClass("gone");
            default -> {}
        }
        var place = isHeading(line) ? words.appendElement("strong") : words;
        line.runs().forEach(run -> run(run, place));
    }

    private static boolean isHeading(ComparedLine line) {
        return switch (line.kind()) {
            case TITLE, SUBHEADING, LOWER_SUBHEADING, HEADER_CELL -> true;
            default -> false;
        };
    }

    private String mark(ComparedLine line) {
        return switch (line.change()) {
            case SAME, REWORDED -> "";
            case ADDED, REMOVED, REFORMATTED -> wording.get("compared." + line.change());
            case MOVED_HERE, MOVED_AWAY -> wording.get("compared." + line.change(), line.move());
        };
    }

    private static void run(ComparedRun run, Element parent) {
        var place = parent;
        if (run.marks().contains(new Bold())) {
            place = place.appendElement("strong");
        }
        if (run.marks().contains(new Italic())) {
            place = place.appendElement("em");
        }
        place.appendElement(
                        switch (run.fate()) {
                            case INSERTED -> "ins";
                            case DELETED -> "del";
                            case SAME, REFORMATTED -> "span";
                        })
                .text(run.words());
    }

    private void told(ComparedCopy.Part part, Element section) {
        var changes = ToldChanges.of(part.text(), wording::get);
        if (changes.isEmpty()) {
            return;
        }
        section.appendElement("p").addClass("mark").text(wording.get("version.section.list"));
        var list = section.appendElement("ul").addClass("about");
        changes.forEach(change -> list.appendElement("li").text(change));
    }
}
