package se.gemensam.pledge.reporting;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.gemensam.platform.exporting.PaperStyle;
import se.gemensam.platform.exporting.PdfFile;

/** A report on paper, as tagged PDF that is read by eye and by ear, with a bookmark to each heading. */
public final class PdfReport {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}]*");
    private static final String NAMELESS = "–";
    private static final String STYLE =
            "h1{margin-top:0}h2{margin-top:22pt}table,p{font-family:'Source Sans 3';font-size:10pt}th,td{width:auto}";

    private PdfReport() {}

    public static byte[] write(ReportText report) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", report.language().getLanguage());
        var head = page.head();
        head.appendElement("title").text(report.title());
        head.appendElement("meta").attr("name", "subject").attr("content", report.subtitle());
        head.appendElement("meta").attr("name", "author").attr("content", "Gemensam");
        head.appendElement("style")
                .appendText(PaperStyle.SHEET + STYLE + PaperStyle.foot(report.foot(), report.page()));
        var bookmarks = head.appendElement("bookmarks");
        var cover = page.body().appendElement("header");
        cover.appendElement("h1").text(report.title());
        cover.appendElement("p").addClass("subtitle").text(report.subtitle());
        var main = page.body().appendElement("main");
        int number = 0;
        Element above = bookmarks;
        for (var block : report.blocks()) {
            switch (block) {
                case ReportBlock.Heading(var level, var text) -> {
                    var id = "h" + number++;
                    var words = seen(text);
                    main.appendElement("h" + (level + 1)).id(id).text(words);
                    var parent = level == 1 ? bookmarks : above;
                    var bookmark =
                            parent.appendElement("bookmark").attr("name", words).attr("href", "#" + id);
                    above = level == 1 ? bookmark : above;
                }
                case ReportBlock.Line(var text) -> main.appendElement("p").text(seen(text));
                case ReportBlock.Table table -> table(main, table);
            }
        }
        return PdfFile.of(page);
    }

    private static void table(Element main, ReportBlock.Table table) {
        var drawn = main.appendElement("table");
        var head = drawn.appendElement("thead").appendElement("tr");
        table.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        var body = drawn.appendElement("tbody");
        for (var row : table.rows()) {
            var line = body.appendElement("tr");
            line.appendElement("th").attr("scope", "row").text(row.getFirst());
            row.stream().skip(1).forEach(cell -> line.appendElement("td").text(cell));
        }
    }

    /** A heading of nothing could not be read aloud. */
    private static String seen(String text) {
        return INVISIBLE.matcher(text).matches() ? NAMELESS : text;
    }
}
