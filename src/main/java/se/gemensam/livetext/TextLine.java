package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Textblock;

/**
 * A textblock of a document, with what it is a part of.
 *
 * @param depth how many lists it stands in
 * @param words plain, with a line feed for a line break
 * @param marks of each character
 */
record TextLine(LineKind kind, int depth, String words, List<List<Mark>> marks) {

    /** The title, and every line that says something, in the order of the text. */
    static List<TextLine> of(Doc doc) {
        var lines = new ArrayList<TextLine>();
        lines.add(line(LineKind.TITLE, 0, doc.title()));
        doc.blocks().forEach(block -> collect(block, LineKind.PARAGRAPH, 0, lines));
        return lines;
    }

    private static void collect(RichText node, LineKind asWhat, int depth, List<TextLine> lines) {
        switch (node) {
            case Paragraph paragraph -> add(asWhat, depth, paragraph, lines);
            case Subheading heading ->
                add(heading.level() == 1 ? LineKind.SUBHEADING : LineKind.LOWER_SUBHEADING, depth, heading, lines);
            case BulletList list ->
                list.children().forEach(item -> collectItem(item, LineKind.BULLET, depth + 1, lines));
            case OrderedList list ->
                list.children().forEach(item -> collectItem(item, LineKind.NUMBERED, depth + 1, lines));
            case Blockquote quote -> quote.children().forEach(each -> collect(each, LineKind.QUOTED, depth, lines));
            case Table table ->
                table.children().forEach(row -> row.children().forEach(cell -> collectCell(cell, depth, lines)));
            default -> throw new IllegalArgumentException("no line of its own: " + node);
        }
    }

    private static void collectItem(ListItem item, LineKind asWhat, int depth, List<TextLine> lines) {
        var kind = asWhat;
        for (var child : item.children()) {
            collect(child, kind, depth, lines);
            kind = LineKind.CONTINUED;
        }
    }

    private static void collectCell(TableCell cell, int depth, List<TextLine> lines) {
        var kind = cell.kind() == CellKind.HEADER ? LineKind.HEADER_CELL : LineKind.CELL;
        cell.children().forEach(paragraph -> collect(paragraph, kind, depth, lines));
    }

    private static void add(LineKind kind, int depth, Textblock block, List<TextLine> lines) {
        if (!block.plain().isBlank()) {
            lines.add(line(kind, depth, block));
        }
    }

    private static TextLine line(LineKind kind, int depth, Textblock block) {
        var marks = new ArrayList<List<Mark>>();
        for (var child : block.children()) {
            int length = child instanceof Text text ? text.text().length() : 1;
            for (int i = 0; i < length; i++) {
                marks.add(child instanceof HardBreak ? List.of() : ((Inline) child).marks());
            }
        }
        return new TextLine(kind, depth, block.plain(), marks);
    }
}
