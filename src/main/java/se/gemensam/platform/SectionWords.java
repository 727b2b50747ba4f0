package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Title;

/** What happens to the words when a section is renamed, split or merged: no letter is lost or doubled. */
final class SectionWords {

    static final int LONGEST_TITLE = 300;

    /** The two documents that a split leaves. */
    record Split(Doc before, Doc after) {}

    private SectionWords() {}

    static String title(String written) {
        var title = written.strip().replaceAll("\\s+", " ");
        if (title.length() > LONGEST_TITLE) {
            throw new RefusedException("section.title.tooLong", LONGEST_TITLE);
        }
        return title;
    }

    static Doc titled(Doc doc, String title) {
        return new Doc(Title.of(title), doc.blocks());
    }

    /**
     * Cuts a document at a position of its own. A subheading at the cut becomes the title of what follows; inside a table
     * the cut goes before the table, for a table is one thing.
     *
     * @param position as in the document, inside its body
     */
    static Split split(Doc doc, int position) {
        var before = new ArrayList<Block>();
        var after = new ArrayList<Block>();
        var start = doc.title().size();
        if (position < start) {
            throw new RefusedException("section.split.inTitle");
        }
        for (var block : doc.blocks()) {
            var end = start + block.size();
            if (end <= position) {
                before.add(block);
            } else if (start >= position) {
                after.add(block);
            } else {
                cut(block, position - start - 1, before, after);
            }
            start = end;
        }
        while (!after.isEmpty() && isBlank(after.getFirst()) && after.size() > 1) {
            after.removeFirst();
        }
        if (!after.isEmpty() && after.getFirst() instanceof Subheading heading) {
            after.removeFirst();
            return new Split(
                    doc(doc.title(), before), doc(Title.of(heading.plain().replace('\n', ' ')), after));
        }
        return new Split(doc(doc.title(), before), doc(Title.of(""), after));
    }

    /** The second document's words after the first one's; its title becomes a subheading. */
    static Doc joined(Doc first, Doc second) {
        var blocks = new ArrayList<Block>(first.blocks());
        if (blocks.size() == 1 && isBlank(blocks.getFirst())) {
            blocks.clear();
        }
        if (!second.title().plain().isEmpty()) {
            blocks.add(Subheading.of(1, second.title().plain()));
        }
        var following = second.blocks();
        if (following.size() > 1 || !isBlank(following.getFirst())) {
            blocks.addAll(following);
        }
        return doc(first.title(), blocks);
    }

    private static Doc doc(Title title, List<Block> blocks) {
        return new Doc(title, blocks.isEmpty() ? List.of(Paragraph.of("")) : blocks);
    }

    private static boolean isBlank(Block block) {
        return block instanceof Paragraph paragraph && paragraph.children().isEmpty();
    }

    /** Cuts one block at an offset inside it; each side gets what belongs to it, and nothing empty. */
    private static void cut(Block block, int offset, List<Block> before, List<Block> after) {
        switch (block) {
            case Paragraph paragraph -> {
                var inlines = cutInlines(paragraph.children(), offset);
                addUnlessEmpty(before, inlines.before());
                addUnlessEmpty(after, inlines.after());
            }
            case Subheading heading -> {
                var inlines = cutInlines(heading.children(), offset);
                if (!inlines.before().isEmpty()) {
                    before.add(new Subheading(heading.level(), inlines.before()));
                }
                if (!inlines.after().isEmpty()) {
                    after.add(new Subheading(heading.level(), inlines.after()));
                }
            }
            case BulletList list -> {
                var items = cutItems(list.children(), offset);
                if (!items.before().isEmpty()) {
                    before.add(new BulletList(items.before()));
                }
                if (!items.after().isEmpty()) {
                    after.add(new BulletList(items.after()));
                }
            }
            case OrderedList list -> {
                var items = cutItems(list.children(), offset);
                if (!items.before().isEmpty()) {
                    before.add(new OrderedList(list.start(), items.before()));
                }
                if (!items.after().isEmpty()) {
                    after.add(new OrderedList(list.start() + items.before().size() - items.shared(), items.after()));
                }
            }
            case Blockquote quote -> {
                var inside = new Halves<Block>(new ArrayList<>(), new ArrayList<>());
                cutBlocks(quote.children(), offset, inside);
                quoted(inside.before(), before);
                quoted(inside.after(), after);
            }
            case Table table -> after.add(table);
        }
    }

    record Halves<T>(List<T> before, List<T> after) {}

    /** @param shared 1 when an item was cut in two, so that both lists have a part of it */
    private record Items(List<ListItem> before, List<ListItem> after, int shared) {}

    static Halves<Inline> cutInlines(List<Inline> inlines, int offset) {
        var halves = new Halves<Inline>(new ArrayList<>(), new ArrayList<>());
        var start = 0;
        for (var inline : inlines) {
            var end = start + inline.size();
            if (end <= offset) {
                halves.before().add(inline);
            } else if (start >= offset) {
                halves.after().add(inline);
            } else {
                var text = (Text) inline;
                var at = offset - start;
                halves.before().add(new Text(text.text().substring(0, at), text.marks()));
                halves.after().add(new Text(text.text().substring(at), text.marks()));
            }
            start = end;
        }
        return halves;
    }

    private static Items cutItems(List<ListItem> items, int offset) {
        var before = new ArrayList<ListItem>();
        var after = new ArrayList<ListItem>();
        var shared = 0;
        var start = 0;
        for (var item : items) {
            var end = start + item.size();
            if (end <= offset) {
                before.add(item);
            } else if (start >= offset) {
                after.add(item);
            } else {
                var inside = new Halves<Block>(new ArrayList<>(), new ArrayList<>());
                cutBlocks(item.children(), offset - start - 1, inside);
                addItem(before, inside.before());
                addItem(after, inside.after());
                shared = inside.before().isEmpty() || inside.after().isEmpty() ? 0 : 1;
            }
            start = end;
        }
        return new Items(before, after, shared);
    }

    private static void cutBlocks(List<? extends Block> blocks, int offset, Halves<Block> halves) {
        var start = 0;
        for (var block : blocks) {
            var end = start + block.size();
            if (end <= offset) {
                halves.before().add(block);
            } else if (start >= offset) {
                halves.after().add(block);
            } else {
                cut(block, offset - start - 1, halves.before(), halves.after());
            }
            start = end;
        }
    }

    private static void addUnlessEmpty(List<Block> blocks, List<Inline> inlines) {
        if (!inlines.isEmpty()) {
            blocks.add(new Paragraph(inlines));
        }
    }

    private static void addItem(List<ListItem> items, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var children = new ArrayList<ItemBlock>();
        if (!(blocks.getFirst() instanceof Paragraph)) {
            children.add(Paragraph.of("")); // an item begins with a paragraph, also when the cut took it
        }
        blocks.forEach(block -> children.add((ItemBlock) block));
        items.add(new ListItem(children));
    }

    private static void quoted(List<Block> inside, List<Block> blocks) {
        if (!inside.isEmpty()) {
            blocks.add(new Blockquote(inside.stream().map(Paragraph.class::cast).toList()));
        }
    }
}
