package se.gemensam.platform.exporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

/** The body of a Word document, written block by block. */
final class WordBody {

    static final int DEEPEST_HEADING = 6;

    private static final int DEEPEST_LIST = 8;
    private static final int BULLETS = 1;

    private final StringBuilder xml = new StringBuilder(4096);
    private final SequencedMap<String, String> links = new LinkedHashMap<>();
    private final List<String> numbers = new ArrayList<>();

    String xml() {
        return xml.toString();
    }

    /** Addresses by the name that the body knows them by. */
    SequencedMap<String, String> links() {
        return links;
    }

    /** Lists that count, each from its own beginning. */
    String numbers() {
        return String.join("", numbers);
    }

    WordBody plain(String style, String text) {
        return paragraph(style(style), run(text, List.of()));
    }

    WordBody heading(int level, String text) {
        return plain("Heading" + Math.min(level, DEEPEST_HEADING), text);
    }

    /** @param headingAbove level of the section's own heading */
    WordBody blocks(List<? extends RichText> blocks, int headingAbove) {
        blocks.forEach(block -> block(block, headingAbove));
        return this;
    }

    WordBody paragraph(String properties, String runs) {
        xml.append("<w:p>");
        if (!properties.isEmpty()) {
            xml.append("<w:pPr>").append(properties).append("</w:pPr>");
        }
        xml.append(runs).append("</w:p>");
        return this;
    }

    static String style(String name) {
        return "<w:pStyle w:val=\"" + name + "\"/>";
    }

    static String bullet(int level) {
        return item(BULLETS, level);
    }

    private static String item(int list, int level) {
        return style("ListParagraph")
                + "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(Math.min(level, DEEPEST_LIST), list);
    }

    private void block(RichText block, int headingAbove) {
        switch (block) {
            case Paragraph(var inlines) -> paragraph("", runs(inlines));
            case Subheading(int level, var inlines) ->
                paragraph(style("Heading" + Math.min(headingAbove + level, DEEPEST_HEADING)), runs(inlines));
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, 0);
            case Blockquote(var paragraphs) ->
                paragraphs.forEach(paragraph -> paragraph(style("Quote"), runs(paragraph.children())));
            case Table table -> table(table);
            default -> throw new IllegalArgumentException("not a block: " + block);
        }
    }

    private void list(RichText list, int level) {
        int id = list instanceof OrderedList ordered ? number(ordered.start(), level) : BULLETS;
        list.children().forEach(item -> item((ListItem) item, id, level));
    }

    private void item(ListItem item, int id, int level) {
        boolean first = true;
        for (var block : item.children()) {
            if (block instanceof Paragraph(var inlines)) {
                var beside = style("ListParagraph") + "<w:ind w:left=\"%d\"/>".formatted(360 * (level + 1));
                paragraph(first ? item(id, level) : beside, runs(inlines));
            } else {
                list(block, level + 1);
            }
            first = false;
        }
    }

    private int number(int start, int level) {
        int id = BULLETS + 1 + numbers.size();
        numbers.add(("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"%d\">"
                        + "<w:startOverride w:val=\"%d\"/></w:lvlOverride></w:num>")
                .formatted(id, Math.min(level, DEEPEST_LIST), start));
        return id;
    }

    private void table(Table table) {
        int columns = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(1);
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:firstRow=\"1\" w:val=\"0020\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"%d\"/>".formatted(9000 / columns).repeat(columns))
                .append("</w:tblGrid>");
        table.children().forEach(row -> row(row, columns));
        xml.append("</w:tbl>");
        paragraph(style("AfterTable"), "");
    }

    private void row(TableRow row, int columns) {
        boolean heads = row.children().stream().allMatch(cell -> cell.kind() == CellKind.HEADER);
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(heads ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int i = 0; i < row.children().size(); i++) {
            var cell = row.children().get(i);
            int span = i == row.children().size() - 1 ? columns - i : 1;
            xml.append("<w:tc><w:tcPr>")
                    .append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                    .append("</w:tcPr>");
            var style = style(cell.kind() == CellKind.HEADER ? "TableHeading" : "TableText");
            cell.children().forEach(paragraph -> paragraph(style, runs(paragraph.children())));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private String runs(List<? extends Inline> inlines) {
        var runs = new StringBuilder();
        for (var inline : inlines) {
            runs.append(
                    switch (inline) {
                        case HardBreak line -> "<w:r><w:br/></w:r>";
                        case Text(var text, var marks) -> run(text, marks);
                    });
        }
        return runs.toString();
    }

    String run(String text, List<Mark> marks) {
        var run = "<w:r>" + looks(marks) + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
        return marks.stream()
                .filter(Link.class::isInstance)
                .map(link -> "<w:hyperlink r:id=\"" + name((Link) link) + "\">" + run + "</w:hyperlink>")
                .findFirst()
                .orElse(run);
    }

    static String looks(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        var looks = new StringBuilder("<w:rPr>");
        if (marks.stream().anyMatch(Link.class::isInstance)) {
            looks.append("<w:rStyle w:val=\"Hyperlink\"/>");
        }
        if (marks.contains(new Bold())) {
            looks.append("<w:b/>");
        }
        if (marks.contains(new Italic())) {
            looks.append("<w:i/>");
        }
        return looks.append("</w:rPr>").toString();
    }

    private String name(Link link) {
        return links.computeIfAbsent(link.href(), _ -> "link" + (links.size() + 1));
    }
}
