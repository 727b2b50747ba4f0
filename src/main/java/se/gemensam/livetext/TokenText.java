package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
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

/** A document as a row of tokens: where a node begins, where one ends, and between them words, gaps and other signs. */
final class TokenText {

    private static final String OPEN = "\u0001";
    private static final String CLOSE = "\u0002";
    private static final String BREAK = "\u0003";

    private TokenText() {}

    /**
     * @param key what it says: words, or which node begins; the same for every end
     * @param marks of each character
     */
    record Token(String key, List<List<Mark>> marks) {

        boolean isOpening() {
            return key.startsWith(OPEN);
        }

        boolean isClosing() {
            return key.equals(CLOSE);
        }

        boolean isBreak() {
            return key.equals(BREAK);
        }

        boolean isWords() {
            return !isOpening() && !isClosing() && !isBreak();
        }

        /** A gap between words, or a line break. */
        boolean isGap() {
            return isBreak() || (isWords() && key.isBlank());
        }

        /** Whether it begins a node that holds text itself. */
        boolean opensText() {
            return isOpening() && (node().equals("title") || node().equals("paragraph") || node().startsWith("sub"));
        }

        String node() {
            return key.substring(1);
        }

        /** As it is read, with a line feed where a line ends. */
        String read() {
            return isWords() ? key : isBreak() || isClosing() ? "\n" : "";
        }
    }

    static List<Token> of(Doc doc) {
        var tokens = new ArrayList<Token>();
        doc.children().forEach(child -> flatten(child, tokens));
        return tokens;
    }

    private static void flatten(RichText node, List<Token> tokens) {
        tokens.add(new Token(OPEN + name(node), List.of()));
        if (node instanceof Textblock block) {
            words(block, tokens);
        } else {
            node.children().forEach(child -> flatten(child, tokens));
        }
        tokens.add(new Token(CLOSE, List.of()));
    }

    private static String name(RichText node) {
        return switch (node) {
            case Title _ -> "title";
            case Paragraph _ -> "paragraph";
            case Subheading heading -> "subheading:" + heading.level();
            case BulletList _ -> "bulletList";
            case OrderedList list -> "orderedList:" + list.start();
            case ListItem _ -> "listItem";
            case Blockquote _ -> "blockquote";
            case Table _ -> "table";
            case TableRow _ -> "tableRow";
            case TableCell cell -> "cell:" + cell.kind();
            default -> throw new IllegalArgumentException("no node of its own: " + node);
        };
    }

    /** A line break is a token of its own, and so is every word, whatever marks it has. */
    private static void words(Textblock block, List<Token> tokens) {
        var marks = new ArrayList<List<Mark>>();
        for (var child : block.children()) {
            int length = child instanceof Text text ? text.text().length() : 1;
            for (int i = 0; i < length; i++) {
                marks.add(((Inline) child).marks());
            }
        }
        var words = new StringBuilder();
        for (var child : block.children()) {
            words.append(child instanceof Text text ? text.text() : BREAK);
        }
        int at = 0;
        for (var word : WordComparison.tokens(words.toString())) {
            tokens.add(new Token(word, List.copyOf(marks.subList(at, at + word.length()))));
            at += word.length();
        }
    }

    /**
     * The document that the tokens stand for.
     *
     * @throws IllegalArgumentException when they are no document
     */
    static Doc build(List<Token> tokens) {
        var open = new ArrayList<Node>();
        open.add(new Node("doc", new ArrayList<>()));
        for (var token : tokens) {
            if (token.isOpening()) {
                open.add(new Node(token.node(), new ArrayList<>()));
            } else if (token.isClosing()) {
                require(open.size() > 1);
                var done = open.removeLast().build();
                open.getLast().children.add(done);
            } else {
                require(open.size() > 1);
                addWords(token, open.getLast().children);
            }
        }
        require(open.size() == 1 && !open.getFirst().children.isEmpty());
        var children = open.getFirst().children;
        try {
            return new Doc((Title) children.getFirst(), all(children.subList(1, children.size()), Block.class));
        } catch (ClassCastException other) {
            throw new IllegalArgumentException("no document", other);
        }
    }

    private static void addWords(Token token, List<RichText> inlines) {
        if (token.isBreak()) {
            inlines.add(new HardBreak(token.marks().getFirst()));
            return;
        }
        for (int i = 0; i < token.key().length(); ) {
            var marks = token.marks().get(i);
            int end = i + 1;
            while (end < token.key().length() && token.marks().get(end).equals(marks)) {
                end++;
            }
            inlines.add(new Text(token.key().substring(i, end), marks));
            i = end;
        }
    }

    /** A node whose end is still to come. */
    private record Node(String name, List<RichText> children) {

        RichText build() {
            var colon = name.indexOf(':');
            var kind = colon < 0 ? name : name.substring(0, colon);
            var of = name.substring(colon + 1);
            try {
                return switch (kind) {
                    case "title" -> new Title(all(children, Text.class));
                    case "paragraph" -> new Paragraph(all(children, Inline.class));
                    case "subheading" -> new Subheading(Integer.parseInt(of), all(children, Inline.class));
                    case "bulletList" -> new BulletList(all(children, ListItem.class));
                    case "orderedList" -> new OrderedList(Integer.parseInt(of), all(children, ListItem.class));
                    case "listItem" -> new ListItem(all(children, ItemBlock.class));
                    case "blockquote" -> new Blockquote(all(children, Paragraph.class));
                    case "table" -> new Table(all(children, TableRow.class));
                    case "tableRow" -> new TableRow(all(children, TableCell.class));
                    case "cell" ->
                        new TableCell(CellKind.valueOf(of.toUpperCase(Locale.ROOT)), all(children, Paragraph.class));
                    default -> throw new IllegalArgumentException("no node: " + kind);
                };
            } catch (ClassCastException other) {
                throw new IllegalArgumentException("not in " + kind, other);
            }
        }
    }

    private static <T> List<T> all(List<RichText> nodes, Class<T> kind) {
        return nodes.stream().map(kind::cast).toList();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no document");
        }
    }
}
