package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;

/** Fits blocks into places where they may not stand as they are, and flat lists of items into nested ones. */
final class Flattened {

    private Flattened() {}

    static List<Paragraph> paragraphs(RichText block) {
        return flat(block).toList();
    }

    private static Stream<Paragraph> flat(RichText node) {
        return switch (node) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Subheading heading -> Stream.of(new Paragraph(heading.children()));
            default -> node.children().stream().flatMap(Flattened::flat);
        };
    }

    /** True when a list of one item belongs to the list before, or into its last item. */
    static boolean canContinue(Block before, Block item, int depth) {
        return isList(before) && (depth > 1 || before.getClass() == item.getClass());
    }

    static Block continued(Block before, Block item, int depth) {
        var items = new ArrayList<>(itemsOf(before));
        if (depth <= 1) {
            items.addAll(itemsOf(item));
        } else {
            var content = new ArrayList<>(items.removeLast().children());
            if (canContinue(content.getLast(), item, depth - 1)) {
                content.add((ItemBlock) continued(content.removeLast(), item, depth - 1));
            } else {
                content.add((ItemBlock) item);
            }
            items.add(new ListItem(content));
        }
        return before instanceof OrderedList(int start, var old)
                ? new OrderedList(start, items)
                : new BulletList(items);
    }

    private static boolean isList(Block block) {
        return block instanceof BulletList || block instanceof OrderedList;
    }

    private static List<ListItem> itemsOf(Block list) {
        return switch (list) {
            case BulletList(var items) -> items;
            case OrderedList(int start, var items) -> items;
            default -> List.of();
        };
    }
}
