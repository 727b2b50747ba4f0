package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Title;

/** The head of a document in Java, and which of its blocks the JavaScript engine has not been given yet. */
final class TextTwin {

    private List<Top> tops;
    private int size;

    TextTwin(Doc doc) {
        tops = doc.children().stream().map(Top::of).toList();
        size = doc.size();
    }

    /**
     * The title or a block.
     *
     * @param size in the head
     * @param engineSize as the engine has it; 0 when it has not
     * @param behind whether the engine has it otherwise
     */
    private record Top(RichText node, int size, int engineSize, boolean behind) {

        static Top of(RichText node) {
            return new Top(node, node.size(), node.size(), false);
        }

        static Top typed(RichText node, int engineSize) {
            return new Top(node, node.size(), engineSize, true);
        }
    }

    int size() {
        return size;
    }

    Doc doc() {
        return new Doc(
                (Title) tops.getFirst().node(),
                tops.stream().skip(1).map(top -> (Block) top.node()).toList());
    }

    // Typing

    /** Does all the keystrokes, or nothing and false when one of them is not plainly inside the text. */
    boolean type(List<Keystroke> keystrokes) {
        var typed = new ArrayList<>(tops);
        int typedSize = size;
        for (var keystroke : keystrokes) {
            if (!type(typed, keystroke)) {
                return false;
            }
            typedSize += keystroke.brings() - (keystroke.to() - keystroke.from());
        }
        tops = typed;
        size = typedSize;
        return true;
    }

    private static boolean type(List<Top> tops, Keystroke keystroke) {
        int start = 0;
        for (int i = 0; i < tops.size(); i++) {
            int end = start + tops.get(i).size();
            if (keystroke.from() > start && keystroke.from() < end) {
                return switch (keystroke.kind()) {
                    case LETTERS -> keystroke.to() < end && letters(tops, i, start + 1, keystroke);
                    case SPLIT -> split(tops, i, keystroke.from() - start - 1);
                    case JOIN -> keystroke.from() == end - 1 && join(tops, i);
                };
            }
            start = end;
        }
        return false;
    }

    private static boolean letters(List<Top> tops, int index, int start, Keystroke keystroke) {
        var top = tops.get(index);
        var typed = typed(top.node(), start, keystroke);
        if (typed != null) {
            tops.set(index, Top.typed(typed, top.engineSize()));
        }
        return typed != null;
    }

    private static boolean split(List<Top> tops, int index, int offset) {
        var top = tops.get(index);
        if (!(top.node() instanceof Paragraph(var words))) {
            return false;
        }
        var before = new ArrayList<Inline>();
        var after = new ArrayList<Inline>();
        cut(before, words, 0, offset);
        cut(after, words, offset, Integer.MAX_VALUE);
        tops.set(index, Top.typed(new Paragraph(before), top.engineSize()));
        tops.add(index + 1, Top.typed(new Paragraph(after), 0));
        return true;
    }

    private static boolean join(List<Top> tops, int index) {
        if (index + 1 == tops.size()
                || !(tops.get(index).node() instanceof Paragraph(var before))
                || !(tops.get(index + 1).node() instanceof Paragraph(var after))) {
            return false;
        }
        var words = new ArrayList<>(before);
        words.addAll(after);
        int engineSize = tops.get(index).engineSize() + tops.remove(index + 1).engineSize();
        tops.set(index, Top.typed(new Paragraph(words), engineSize));
        return true;
    }

    /** @param start of the node's content */
    private static @Nullable RichText typed(RichText node, int start, Keystroke keystroke) {
        return switch (node) {
            case Title title ->
                new Title(typedText(title.text(), start, keystroke).stream()
                        .map(Text.class::cast)
                        .toList());
            case Paragraph paragraph -> new Paragraph(typedText(paragraph.children(), start, keystroke));
            case Subheading heading -> new Subheading(heading.level(), typedText(heading.children(), start, keystroke));
            case BulletList list -> rebuilt(typedIn(list.children(), start, keystroke), BulletList::new);
            case OrderedList list ->
                rebuilt(typedIn(list.children(), start, keystroke), items -> new OrderedList(list.start(), items));
            case ListItem item -> rebuilt(typedIn(item.children(), start, keystroke), ListItem::new);
            case Blockquote quote -> rebuilt(typedIn(quote.children(), start, keystroke), Blockquote::new);
            case Table table -> rebuilt(typedIn(table.children(), start, keystroke), Table::new);
            case TableRow row -> rebuilt(typedIn(row.children(), start, keystroke), TableRow::new);
            case TableCell cell ->
                rebuilt(typedIn(cell.children(), start, keystroke), blocks -> new TableCell(cell.kind(), blocks));
            case Doc doc -> null;
            case Inline inline -> null;
        };
    }

    private static <T> @Nullable RichText rebuilt(
            @Nullable List<T> children, java.util.function.Function<List<T>, RichText> parent) {
        return children == null ? null : parent.apply(children);
    }

    /** The children with the one that holds the place changed; null when none does. */
    @SuppressWarnings("unchecked") // typing changes no node's kind
    private static <T extends RichText> @Nullable List<T> typedIn(List<T> children, int start, Keystroke keystroke) {
        int childStart = start;
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            int end = childStart + child.size();
            if (keystroke.from() > childStart && keystroke.to() < end) {
                var typed = typed(child, childStart + 1, keystroke);
                if (typed == null) {
                    return null;
                }
                var changed = new ArrayList<>(children);
                changed.set(i, (T) typed);
                return changed;
            }
            childStart = end;
        }
        return null;
    }

    private static List<Inline> typedText(List<? extends Inline> inlines, int start, Keystroke keystroke) {
        var changed = new ArrayList<Inline>(inlines.size() + 2);
        cut(changed, inlines, 0, keystroke.from() - start);
        if (!keystroke.letters().isEmpty()) {
            changed.add(Text.of(keystroke.letters()));
        }
        cut(changed, inlines, keystroke.to() - start, Integer.MAX_VALUE);
        return changed;
    }

    private static void cut(List<Inline> into, List<? extends Inline> inlines, int from, int to) {
        int offset = 0;
        for (var inline : inlines) {
            int begin = Math.max(0, from - offset);
            int end = Math.min(inline.size(), to - offset);
            if (begin < end) {
                into.add(
                        inline instanceof Text text
                                ? new Text(text.text().substring(begin, end), text.marks())
                                : inline);
            }
            offset += inline.size();
        }
    }

    // The engine's copy

    boolean isAhead() {
        return tops.stream().anyMatch(Top::behind);
    }

    /** Steps that bring the engine's copy to the head, from the end so that places before stay. */
    String stepsForEngine() {
        var steps = new ArrayList<String>();
        int end = tops.stream().mapToInt(Top::engineSize).sum();
        for (int i = tops.size() - 1; i >= 0; i--) {
            var top = tops.get(i);
            int start = end - top.engineSize();
            if (top.behind()) {
                steps.add("{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[%s]}}"
                        .formatted(start, end, RichTextJson.write(top.node())));
            }
            end = start;
        }
        return "[" + String.join(",", steps) + "]";
    }

    void engineCaughtUp() {
        tops = tops.stream().map(top -> Top.of(top.node())).toList();
    }
}
