package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.livetext.RichText.Title;

/** Other words in the place of those at a range of a text, which lies within one paragraph, heading or cell. */
final class OtherWords {

    private final int from;
    private final int to;
    private final String words;
    private @Nullable String replaced;

    private OtherWords(int from, int to, String words) {
        this.from = from;
        this.to = to;
        this.words = words;
    }

    /** @param replaced the words that stood there */
    record Done(Doc doc, String replaced) {}

    /**
     * @param from position in the text, and {@code to} behind the last
     * @param words may be empty
     * @return empty when the range is not within one block
     */
    static Optional<Done> in(Doc doc, int from, int to, String words) {
        return new OtherWords(from, to, words).in(doc);
    }

    private Optional<Done> in(Doc doc) {
        var title = new Title(inside(doc.title(), 0).stream()
                .map(each -> Text.of(((Text) each).text()))
                .toList());
        var blocks = children(doc.blocks(), doc.title().size(), Block.class);
        return Optional.ofNullable(replaced).map(was -> new Done(new Doc(title, blocks), was));
    }

    /** @param start position of the first of these nodes */
    private <T extends RichText> List<T> children(List<? extends T> nodes, int start, Class<T> type) {
        var all = new ArrayList<T>();
        int position = start;
        for (var node : nodes) {
            all.add(type.cast(from >= position && to <= position + node.size() ? changed(node, position + 1) : node));
            position += node.size();
        }
        return all;
    }

    private RichText changed(RichText node, int start) {
        return switch (node) {
            case Paragraph paragraph -> new Paragraph(inside(paragraph, start - 1));
            case Subheading heading -> new Subheading(heading.level(), inside(heading, start - 1));
            case BulletList list -> new BulletList(children(list.children(), start, ListItem.class));
            case OrderedList list -> new OrderedList(list.start(), children(list.children(), start, ListItem.class));
            case ListItem item -> new ListItem(children(item.children(), start, ItemBlock.class));
            case Blockquote quote -> new Blockquote(children(quote.children(), start, Paragraph.class));
            case Table table -> new Table(children(table.children(), start, TableRow.class));
            case TableRow row -> new TableRow(children(row.children(), start, TableCell.class));
            case TableCell cell -> new TableCell(cell.kind(), children(cell.children(), start, Paragraph.class));
            case Doc _, Title _, Text _, HardBreak _ -> node;
        };
    }

    /** @param position of the block */
    private List<Inline> inside(Textblock block, int position) {
        var inlines = block.children().stream().map(Inline.class::cast).toList();
        int first = from - position - 1;
        int last = to - position - 1;
        if (first < 0 || last > block.size() - 2 || first >= last) {
            return inlines;
        }
        var before = SectionWords.cutInlines(inlines, first);
        var after = SectionWords.cutInlines(before.after(), last - first);
        replaced = new Paragraph(after.before()).plain();
        var all = new ArrayList<>(before.before());
        if (!words.isEmpty()) {
            all.add(new Text(words, marks(after.before())));
        }
        all.addAll(after.after());
        return all;
    }

    /** Emphasis of the first word goes on; a link is of the words that it was put at. */
    private static List<Mark> marks(List<Inline> inlines) {
        return inlines.getFirst().marks().stream()
                .filter(mark -> !(mark instanceof RichText.Link))
                .toList();
    }
}
