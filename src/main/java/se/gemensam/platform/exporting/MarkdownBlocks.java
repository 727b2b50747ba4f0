package se.gemensam.platform.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableRow;

/**
 * Blocks as Markdown. What Markdown has no form for (an empty paragraph, a table without a head or with uneven rows) is
 * written as the HTML that Markdown allows.
 */
final class MarkdownBlocks {

    private static final String EMPTY = "<p></p>";
    private static final int DEEPEST_HEADING = 6;

    private final int headingAbove;

    private MarkdownBlocks(int headingAbove) {
        this.headingAbove = headingAbove;
    }

    /** @param headingAbove level of the section's own heading, 1–6 */
    static String write(List<? extends RichText> blocks, int headingAbove) {
        return new MarkdownBlocks(headingAbove).blocks(blocks);
    }

    /** Two lists of a kind in a row take different signs, or they would be read as one. */
    private String blocks(List<? extends RichText> blocks) {
        var written = new ArrayList<String>();
        boolean otherSign = false;
        for (int i = 0; i < blocks.size(); i++) {
            otherSign = i > 0 && blocks.get(i).getClass() == blocks.get(i - 1).getClass() && !otherSign;
            written.add(block(blocks.get(i), otherSign));
        }
        return String.join("\n\n", written);
    }

    private String block(RichText block, boolean otherSign) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Subheading heading -> subheading(heading);
            case BulletList(var items) ->
                items.stream().map(item -> item(item, otherSign ? "* " : "- ")).collect(Collectors.joining("\n"));
            case OrderedList(int start, var items) -> ordered(start, items, otherSign ? ") " : ". ");
            case Blockquote(var paragraphs) -> indented(blocks(paragraphs), "> ", "> ");
            case Table table -> isRegular(table) ? pipes(table) : HtmlTable.write(table);
            default -> throw new IllegalArgumentException("not a block: " + block);
        };
    }

    private static String paragraph(Paragraph paragraph) {
        return paragraph.children().isEmpty() ? EMPTY : MarkdownText.paragraph(paragraph.children());
    }

    /** Under the lowest headings there is no room for two more levels; the second then says so. */
    private String subheading(Subheading heading) {
        int level = headingAbove + heading.level();
        var text = MarkdownText.oneLine(heading.children());
        var line = "#".repeat(Math.min(level, DEEPEST_HEADING)) + (text.isEmpty() ? "" : " " + text);
        return level > DEEPEST_HEADING && heading.level() == 2 ? line + " {.level-2}" : line;
    }

    private String ordered(int start, List<ListItem> items, String sign) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(item(items.get(i), start + i + sign));
        }
        return String.join("\n", lines);
    }

    private String item(ListItem item, String sign) {
        boolean onlyEmpty = item.children().equals(List.of(Paragraph.of("")));
        return onlyEmpty ? sign.strip() : indented(blocks(item.children()), sign, " ".repeat(sign.length()));
    }

    private static String indented(String text, String first, String next) {
        var lines = text.split("\n", -1);
        var indented = new StringBuilder(first).append(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            indented.append('\n').append(lines[i].isEmpty() ? next.stripTrailing() : next + lines[i]);
        }
        return indented.toString();
    }

    // ---- tables

    /** One row of headings, then rows of as many cells: the only table that Markdown has. */
    private static boolean isRegular(Table table) {
        var head = table.children().getFirst();
        int columns = head.children().size();
        return head.children().stream().allMatch(cell -> cell.kind() == CellKind.HEADER)
                && table.children().stream().allMatch(row -> row.children().size() == columns)
                && table.children().stream()
                        .skip(1)
                        .flatMap(row -> row.children().stream())
                        .allMatch(cell -> cell.kind() == CellKind.DATA);
    }

    private static String pipes(Table table) {
        var rows = table.children();
        var lines = new ArrayList<String>();
        lines.add(pipes(rows.getFirst()));
        lines.add("|" + " --- |".repeat(rows.getFirst().children().size()));
        rows.stream().skip(1).map(MarkdownBlocks::pipes).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String pipes(TableRow row) {
        return row.children().stream()
                .map(cell -> cell.children().stream()
                        .map(paragraph -> MarkdownText.oneLine(paragraph.children()))
                        .collect(Collectors.joining("<p>")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
