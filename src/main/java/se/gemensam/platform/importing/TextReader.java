package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;

/** Plain text, also text that was taken out of a PDF. */
final class TextReader {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<TextBlock> items = new ArrayList<>();

    private TextReader() {}

    static SourceText read(String source) {
        var outline = TextOutline.of(TextBlocks.of(SourceLines.of(source)));
        var reader = new TextReader();
        reader.take(outline);
        return SourceText.foreign(reader.pieces);
    }

    private void take(TextOutline outline) {
        var title = outline.documentTitle();
        if (title != null) {
            pieces.add(new Piece.DocumentTitle(title));
        }
        var titles =
                outline.parts().stream().flatMap(part -> part.titles().stream()).toList();
        var running = SectionTree.running(titles);
        var levels =
                new TextLevels(titles.stream().filter(t -> !running.contains(t)).toList());
        var parts = outline.parts();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            headings(part, isOverHeading(parts, i, running), levels, running);
            if (!part.rest().isEmpty()) {
                text(part);
            }
        }
        endList();
    }

    private static boolean isOverHeading(List<TextOutline.Part> parts, int index, Set<String> running) {
        return parts.get(index).rest().isEmpty()
                && index + 1 < parts.size()
                && parts.get(index + 1).hasTitle()
                && !running.contains(parts.get(index + 1).titles().getFirst());
    }

    private void headings(TextOutline.Part part, boolean overHeading, TextLevels levels, Set<String> running) {
        var titles = part.titles();
        if (!titles.isEmpty()) {
            endList();
        }
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var place = overHeading || i < titles.size() - 1
                    ? TextLevels.Place.OVER_A_HEADING
                    : part.isLargeType() ? TextLevels.Place.LARGE : TextLevels.Place.OVER_TEXT;
            int level = running.contains(title) ? levels.below() : levels.next(title, place);
            pieces.add(new Piece.Heading(level, title));
        }
    }

    private void text(TextOutline.Part part) {
        var block = part.block();
        var kind = part.hasTitle() ? TextBlock.Kind.TEXT : block.kind();
        switch (kind) {
            case BULLET -> {
                if (!items.isEmpty() && items.getLast().kind() != TextBlock.Kind.BULLET) {
                    endList();
                }
                items.add(block);
            }
            case NUMBER -> {
                if (items.isEmpty() ? number(block) == 0 : !continuesNumbers(block)) {
                    endList();
                }
                if (number(block) > 0) {
                    items.add(block);
                } else {
                    paragraph(sign(block), part.rest());
                }
            }
            case NOTE -> paragraph(sign(block), part.rest());
            case TEXT, LINK -> paragraph("", part.rest());
        }
    }

    private boolean continuesNumbers(TextBlock block) {
        return number(items.getLast()) > 0 && number(block) == number(items.getLast()) + 1;
    }

    private void paragraph(String sign, List<TextBlock.Row> rows) {
        endList();
        pieces.add(new Piece.Content(paragraphOf(sign, rows)));
    }

    private void endList() {
        if (!items.isEmpty()) {
            pieces.add(new Piece.Content(listOf(items)));
            items.clear();
        }
    }

    private static RichText.Block listOf(List<TextBlock> items) {
        int first = number(items.getFirst());
        return first > 0 ? new OrderedList(first, listItems(items)) : new BulletList(listItems(items));
    }

    /** Items further in than the first belong under the one before. */
    private static List<ListItem> listItems(List<TextBlock> items) {
        int outer = items.getFirst().firstLine().indent();
        var result = new ArrayList<ListItem>();
        for (int i = 0; i < items.size(); ) {
            int end = i + 1;
            while (end < items.size() && items.get(end).firstLine().indent() > outer + 1) {
                end++;
            }
            var content = new ArrayList<ItemBlock>();
            items.get(i).rows().forEach(row -> content.add(paragraphOf("", List.of(row))));
            if (end > i + 1) {
                content.add((ItemBlock) listOf(items.subList(i + 1, end)));
            }
            result.add(new ListItem(content));
            i = end;
        }
        return result;
    }

    private static Paragraph paragraphOf(String sign, List<TextBlock.Row> rows) {
        var inlines = new ArrayList<Inline>();
        for (var row : rows) {
            if (!inlines.isEmpty()) {
                inlines.add(HardBreak.plain());
            }
            inlines.addAll(PlainInline.of(inlines.isEmpty() ? sign + row.text() : row.text()));
        }
        return new Paragraph(inlines);
    }

    private static int number(TextBlock block) {
        var marker = block.marker();
        return marker == null || block.kind() != TextBlock.Kind.NUMBER ? 0 : marker.number();
    }

    private static String sign(TextBlock block) {
        var marker = block.marker();
        return marker == null ? "" : marker.sign() + " ";
    }
}
