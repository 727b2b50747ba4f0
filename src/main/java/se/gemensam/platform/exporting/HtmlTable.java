package se.gemensam.platform.exporting;

import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichTextHtml;

/** A table as HTML on one line, for Markdown that has no table like it. */
final class HtmlTable {

    private HtmlTable() {}

    static String write(Table table) {
        var html = RichTextHtml.of(Doc.of("", table), RichTextHtml.TITLE_LEVEL);
        return html.substring(html.indexOf("<table"))
                .replaceAll(" data-pos=\"\\d+\"", "")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
