package se.gemensam.livetext;

import java.util.List;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Title;

/**
 * A document as HTML for reading. Every block carries {@code data-pos}, the position before it, so that a place in the
 * page is a place in the text. Nothing comes through unescaped.
 */
public final class RichTextHtml {

    /** The heading level of a document's title where nothing else is said: the page itself has the first. */
    public static final int TITLE_LEVEL = 2;

    private final StringBuilder out = new StringBuilder(512);
    private final int titleLevel;

    private RichTextHtml(int titleLevel) {
        this.titleLevel = titleLevel;
    }

    /** @param titleLevel heading level of the title, 1–6; subheadings follow below it */
    public static String of(Doc doc, int titleLevel) {
        var html = new RichTextHtml(titleLevel);
        html.children(doc, 0);
        return html.out.toString();
    }

    private void children(RichText parent, int start) {
        int position = start;
        for (var child : parent.children()) {
            node(child, position);
            position += child.size();
        }
    }

    private void node(RichText node, int position) {
        switch (node) {
            case Doc doc -> children(doc, position);
            case Title title -> element("h" + level(0), "", node, position);
            case Subheading heading -> element("h" + level(heading.level()), "", node, position);
            case Paragraph paragraph -> element("p", "", node, position);
            case BulletList list -> element("ul", "", node, position);
            case OrderedList(int first, List<ListItem> items) ->
                element("ol", first == 1 ? "" : " start=\"" + first + "\"", node, position);
            case ListItem item -> element("li", "", node, position);
            case Blockquote quote -> element("blockquote", "", node, position);
            case Table table -> element("table", "", node, position);
            case TableRow row -> element("tr", "", node, position);
            case TableCell cell when cell.kind() == CellKind.HEADER -> element("th", " scope=\"col\"", node, position);
            case TableCell cell -> element("td", "", node, position);
            case Text text -> marked(text.marks(), escape(text.text()));
            case HardBreak line -> marked(line.marks(), "<br>");
        }
    }

    private void element(String name, String attributes, RichText node, int position) {
        out.append('<').append(name).append(attributes);
        out.append(" data-pos=\"").append(position).append("\">");
        children(node, position + 1);
        out.append("</").append(name).append('>');
    }

    private void marked(List<Mark> marks, String content) {
        for (var mark : marks) {
            out.append(
                    switch (mark) {
                        case Bold() -> "<strong>";
                        case Italic() -> "<em>";
                        case Link(var href) -> "<a href=\"" + escape(href) + "\" rel=\"noopener noreferrer\">";
                    });
        }
        out.append(content);
        for (var mark : marks.reversed()) {
            out.append(
                    switch (mark) {
                        case Bold() -> "</strong>";
                        case Italic() -> "</em>";
                        case Link link -> "</a>";
                    });
        }
    }

    private int level(int below) {
        return Math.min(titleLevel + below, 6);
    }

    private static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
