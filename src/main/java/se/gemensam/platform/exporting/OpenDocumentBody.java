package se.gemensam.platform.exporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.util.List;
import java.util.regex.Pattern;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

/** The text of an OpenDocument file, written block by block. */
final class OpenDocumentBody {

    private static final int DEEPEST_HEADING = 6;
    private static final Pattern SPACES = Pattern.compile(" {2,}|^ | $");

    private final StringBuilder xml = new StringBuilder(4096);
    private int tables;

    String xml() {
        return xml.toString();
    }

    OpenDocumentBody plain(String style, String text) {
        return paragraph(style, text(text));
    }

    OpenDocumentBody heading(int level, String words) {
        int shown = Math.min(level, DEEPEST_HEADING);
        xml.append("<text:h text:style-name=\"Heading_20_%1$d\" text:outline-level=\"%1$d\">".formatted(shown))
                .append(words)
                .append("</text:h>");
        return this;
    }

    /** @param headingAbove level of the section's own heading */
    OpenDocumentBody blocks(List<? extends RichText> blocks, int headingAbove) {
        blocks.forEach(block -> block(block, headingAbove));
        return this;
    }

    private OpenDocumentBody paragraph(String style, String words) {
        xml.append("<text:p text:style-name=\"")
                .append(style)
                .append("\">")
                .append(words)
                .append("</text:p>");
        return this;
    }

    private void block(RichText block, int headingAbove) {
        switch (block) {
            case Paragraph(var inlines) -> paragraph("Text_20_body", words(inlines));
            case Subheading(int level, var inlines) -> heading(headingAbove + level, words(inlines));
            case BulletList list -> list(list, "Bullets", 1);
            case OrderedList(int start, var items) -> list(block, "Numbers", start);
            case Blockquote(var paragraphs) ->
                paragraphs.forEach(paragraph -> paragraph("Quotations", words(paragraph.children())));
            case Table table -> table(table);
            default -> throw new IllegalArgumentException("not a block: " + block);
        }
    }

    private void list(RichText list, String style, int start) {
        xml.append("<text:list text:style-name=\"").append(style).append("\">");
        boolean first = true;
        for (var item : list.children()) {
            xml.append("<text:list-item")
                    .append(first && start > 1 ? " text:start-value=\"" + start + "\"" : "")
                    .append('>');
            blocks(((ListItem) item).children(), 0);
            xml.append("</text:list-item>");
            first = false;
        }
        xml.append("</text:list>");
    }

    private void table(Table table) {
        var rows = table.children();
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(1);
        xml.append("<table:table table:name=\"T%d\"><table:table-column table:number-columns-repeated=\"%d\"/>"
                .formatted(++tables, columns));
        boolean heads = isHead(rows.getFirst());
        if (heads) {
            xml.append("<table:table-header-rows>");
            row(rows.getFirst(), columns);
            xml.append("</table:table-header-rows>");
        }
        rows.stream().skip(heads ? 1 : 0).forEach(row -> row(row, columns));
        xml.append("</table:table>");
    }

    private static boolean isHead(TableRow row) {
        return row.children().stream().allMatch(cell -> cell.kind() == CellKind.HEADER);
    }

    private void row(TableRow row, int columns) {
        xml.append("<table:table-row>");
        for (var cell : row.children()) {
            xml.append("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">");
            var style = cell.kind() == CellKind.HEADER ? "Table_20_Heading" : "Table_20_Contents";
            cell.children().forEach(paragraph -> paragraph(style, words(paragraph.children())));
            xml.append("</table:table-cell>");
        }
        xml.append("<table:table-cell table:style-name=\"Cell\"/>"
                .repeat(columns - row.children().size()));
        xml.append("</table:table-row>");
    }

    private static String words(List<? extends Inline> inlines) {
        var words = new StringBuilder();
        for (var inline : inlines) {
            words.append(
                    switch (inline) {
                        case HardBreak line -> "<text:line-break/>";
                        case Text(var text, var marks) -> marked(text(text), marks);
                    });
        }
        return words.toString();
    }

    private static String marked(String words, List<Mark> marks) {
        boolean bold = marks.contains(new Bold());
        boolean italic = marks.contains(new Italic());
        var style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        var styled = style.isEmpty() ? words : "<text:span text:style-name=\"" + style + "\">" + words + "</text:span>";
        return marks.stream()
                .filter(Link.class::isInstance)
                .map(link -> "<text:a xlink:type=\"simple\" xlink:href=\"" + escaped(((Link) link).href()) + "\">"
                        + styled + "</text:a>")
                .findFirst()
                .orElse(styled);
    }

    /** Spaces that a reader of XML would drop are elements. */
    static String text(String text) {
        return SPACES.matcher(escaped(text))
                .replaceAll(spaces -> "<text:s text:c=\"" + spaces.group().length() + "\"/>");
    }
}
