package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An OpenDocument text as the page that it would be on the web: headings, lists, tables, bold and italic, by OpenDocument 1.3, part 3. What was
 * deleted with changes tracked, comments, and a table of contents are no text.
 */
final class OpenDocumentPage {

    private static final Set<String> NO_TEXT = Set.of(
            "text:tracked-changes",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "text:table-of-content",
            "text:alphabetical-index",
            "text:bibliography",
            "office:annotation",
            "office:annotation-end",
            "office:forms",
            "text:hidden-text",
            "table:covered-table-cell");

    private final OpenDocumentStyles styles;
    private final Document page = Document.createShell("");
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private OpenDocumentPage(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    /** As HTML. */
    static String of(WordPackage opened) {
        var content = Jsoup.parse(opened.part("content.xml"), "", Parser.xmlParser());
        var styles = OpenDocumentStyles.of(content, Jsoup.parse(opened.part("styles.xml"), "", Parser.xmlParser()));
        return new OpenDocumentPage(styles).write(content);
    }

    private String write(Document content) {
        var body = content.getElementsByTag("office:text").first();
        if (body != null) {
            blocks(body, page.body());
        }
        if (!notes.isEmpty()) {
            var list = page.body().appendElement("ol");
            notes.forEach(note -> blocks(note, list.appendElement("li")));
        }
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }

    private void blocks(Element parent, Element into) {
        for (var child : parent.children()) {
            if (!NO_TEXT.contains(child.tagName())) {
                block(child, into);
            }
        }
    }

    private void block(Element element, Element into) {
        switch (element.tagName()) {
            case "text:h" -> words(element, into.appendElement("h" + level(element)));
            case "text:p" -> paragraph(element, into);
            case "text:list" -> list(element, into, 1, "");
            case "table:table" -> table(element, into);
            default -> blocks(element, into);
        }
    }

    private static int level(Element heading) {
        var level = heading.attr("text:outline-level");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 6;
    }

    private void paragraph(Element element, Element into) {
        var style = element.attr("text:style-name");
        int level = styles.headingLevel(style);
        if (level > 0) {
            words(element, into.appendElement("h" + level));
            return;
        }
        var place = styles.isQuotation(style) ? into.appendElement("blockquote") : into;
        var paragraph = place.appendElement("p");
        if (styles.isTitle(style)) {
            paragraph.addClass("MsoTitle");
        }
        words(element, marked(style, paragraph));
        var beside = List.copyOf(boxes);
        boxes.clear();
        beside.forEach(box -> blocks(box, into));
    }

    private void list(Element list, Element into, int level, String inherited) {
        var own = list.attr("text:style-name");
        var style = own.isEmpty() ? inherited : own;
        var headings = list.select("> text|list-item > text|h, > text|list-header > text|h");
        if (!headings.isEmpty()) {
            list.children().forEach(item -> blocks(item, into)); // numbered headings stand in lists
            return;
        }
        boolean numbered = styles.isNumbered(style, level);
        var place = into.appendElement(numbered ? "ol" : "ul");
        int before = list.attr("text:continue-numbering").equals("true") || list.hasAttr("text:continue-list")
                ? counted.getOrDefault(style, 0)
                : 0;
        var first = list.firstElementChild();
        var start = first == null ? "" : first.attr("text:start-value");
        if (numbered && (before > 0 || start.matches("[1-9]\\d{0,5}"))) {
            place.attr("start", start.isEmpty() ? String.valueOf(before + 1) : start);
        }
        for (var item : list.children()) {
            var line = place.appendElement("li");
            for (var child : item.children()) {
                if (child.tagName().equals("text:list")) {
                    list(child, line, level + 1, style);
                } else if (!NO_TEXT.contains(child.tagName())) {
                    block(child, line);
                }
            }
        }
        if (level == 1) {
            counted.put(style, before + list.childrenSize());
        }
    }

    private void table(Element table, Element into) {
        var place = into.appendElement("table");
        for (var row : table.getElementsByTag("table:table-row")) {
            var parent = row.parent();
            boolean head = parent != null && parent.tagName().equals("table:table-header-rows");
            var line = place.appendElement("tr");
            for (var cell : row.children()) {
                if (cell.tagName().equals("table:table-cell")) {
                    var box = line.appendElement(head ? "th" : "td");
                    span(cell, "table:number-columns-spanned", box, "colspan");
                    span(cell, "table:number-rows-spanned", box, "rowspan");
                    blocks(cell, box);
                }
            }
        }
    }

    private static void span(Element cell, String attribute, Element box, String name) {
        if (cell.attr(attribute).matches("[2-9]|[1-9]\\d{1,2}")) {
            box.attr(name, cell.attr(attribute));
        }
    }

    // ---- within a line

    private void words(Element parent, Element into) {
        for (var child : parent.childNodes()) {
            word(child, into);
        }
    }

    private void word(Node node, Element into) {
        if (node instanceof TextNode text) {
            into.appendText(text.getWholeText());
        } else if (node instanceof Element element && !NO_TEXT.contains(element.tagName())) {
            switch (element.tagName()) {
                case "text:s" -> into.appendText(" ");
                case "text:tab" -> into.appendText(" ");
                case "text:line-break" -> into.appendElement("br");
                case "text:span" -> words(element, marked(element.attr("text:style-name"), into));
                case "text:a" -> words(element, into.appendElement("a").attr("href", element.attr("xlink:href")));
                case "text:note" -> note(element, into);
                case "draw:frame" -> frame(element, into);
                default -> words(element, into);
            }
        }
    }

    private void note(Element note, Element into) {
        var sign = note.getElementsByTag("text:note-citation").first();
        into.appendText(sign == null ? "" : sign.text());
        notes.addAll(note.getElementsByTag("text:note-body"));
    }

    /** Words of a box stand behind the paragraph that it hangs on; a picture is counted by who reads the page. */
    private void frame(Element frame, Element into) {
        var texts = frame.getElementsByTag("draw:text-box");
        boxes.addAll(texts);
        if (texts.isEmpty()) {
            into.appendElement("img");
        }
    }

    private Element marked(String style, Element into) {
        var place = into;
        if (styles.isBold(style)) {
            place = place.appendElement("strong");
        }
        return styles.isItalic(style) ? place.appendElement("em") : place;
    }
}
