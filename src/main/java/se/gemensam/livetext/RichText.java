package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a document as the editor knows it, node for node: the Java twin of {@code frontend/livetext/schema.ts}.
 *
 * <p>Values are always in schema. Positions and sizes are ProseMirror's: a character is one UTF-16 unit, a line break one,
 * every other node its content and two more. {@link #parse} and {@link #toJson} keep to the form of {@code doc.toJSON()}.
 */
public sealed interface RichText {

    /** The number of the schema that documents are stored in. */
    int SCHEMA = 1;

    /** What {@code isSafeHref} in schema.ts allows. */
    Pattern ALLOWED_LINK = Pattern.compile(
            "(?:https?://|mailto:)[^\\s\\p{Cc}]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What the node takes up, in positions. */
    int size();

    /** Nodes in the order they stand; empty for text and line breaks. */
    List<? extends RichText> children();

    /** A whole document: its title, then at least one block. */
    record Doc(Title title, List<Block> blocks) implements RichText {

        public Doc {
            blocks = atLeastOne(blocks);
        }

        public static Doc of(String title, List<Block> blocks) {
            return new Doc(Title.of(title), blocks);
        }

        public static Doc of(String title, Block... blocks) {
            return of(title, List.of(blocks));
        }

        public static Doc empty(String title) {
            return of(title, Paragraph.of(""));
        }

        @Override
        public List<RichText> children() {
            var all = new ArrayList<RichText>(blocks.size() + 1);
            all.add(title);
            all.addAll(blocks);
            return List.copyOf(all);
        }

        /** SHA-256, in hex, of the text in its canonical form: the same for the same text, everywhere. */
        public String hash() {
            return CanonicalJson.hashOf(toJson(this));
        }

        /** Of the content alone, as {@code doc.content.size}: a document has no edges of its own. */
        @Override
        public int size() {
            return sizeOf(children());
        }
    }

    /** The heading of a document: plain text, always first. */
    record Title(List<Text> text) implements Textblock {

        public Title {
            text = joined(text).stream().map(Text.class::cast).toList();
            require(text.stream().allMatch(t -> t.marks().isEmpty()), "a title has no marks");
        }

        public static Title of(String text) {
            return new Title(text.isEmpty() ? List.of() : List.of(Text.of(text)));
        }

        @Override
        public List<Text> children() {
            return text;
        }
    }

    /** What stands in a document after its title. */
    sealed interface Block extends RichText {}

    /** What may stand in a list item: a paragraph, then paragraphs and lists. */
    sealed interface ItemBlock extends Block {}

    /** A node whose children are text. */
    sealed interface Textblock extends RichText {

        @Override
        default int size() {
            return sizeOf(children()) + 2;
        }

        default String plain() {
            return children().stream()
                    .map(child -> child instanceof Text text ? text.text() : "\n")
                    .collect(Collectors.joining());
        }
    }

    record Paragraph(List<Inline> children) implements ItemBlock, Textblock {

        public Paragraph {
            children = joined(children);
        }

        public static Paragraph of(String text) {
            return new Paragraph(text.isEmpty() ? List.of() : List.of(Text.of(text)));
        }

        public static Paragraph of(Inline... children) {
            return new Paragraph(List.of(children));
        }
    }

    /** A heading inside a document; its level counts from the title, one or two steps down. */
    record Subheading(int level, List<Inline> children) implements Block, Textblock {

        public Subheading {
            require(level == 1 || level == 2, "a subheading has level 1 or 2");
            children = joined(children);
        }

        public static Subheading of(int level, String text) {
            return new Subheading(level, text.isEmpty() ? List.of() : List.of(Text.of(text)));
        }
    }

    record BulletList(List<ListItem> children) implements ItemBlock {

        public BulletList {
            children = atLeastOne(children);
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    record OrderedList(int start, List<ListItem> children) implements ItemBlock {

        public OrderedList {
            require(start >= 1 && start <= 999_999, "an ordered list starts at 1 or later");
            children = atLeastOne(children);
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    record ListItem(List<ItemBlock> children) implements RichText {

        public ListItem {
            children = atLeastOne(children);
            require(children.getFirst() instanceof Paragraph, "a list item begins with a paragraph");
        }

        public static ListItem of(String text) {
            return new ListItem(List.of(Paragraph.of(text)));
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    record Blockquote(List<Paragraph> children) implements Block {

        public Blockquote {
            children = atLeastOne(children);
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    record Table(List<TableRow> children) implements Block {

        public Table {
            children = atLeastOne(children);
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    record TableRow(List<TableCell> children) implements RichText {

        public TableRow {
            children = atLeastOne(children);
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    enum CellKind {
        HEADER,
        DATA
    }

    record TableCell(CellKind kind, List<Paragraph> children) implements RichText {

        public TableCell {
            children = atLeastOne(children);
        }

        public static TableCell header(String text) {
            return new TableCell(CellKind.HEADER, List.of(Paragraph.of(text)));
        }

        public static TableCell data(String text) {
            return new TableCell(CellKind.DATA, List.of(Paragraph.of(text)));
        }

        @Override
        public int size() {
            return sizeOf(children) + 2;
        }
    }

    /** Text or a line break, with its marks in the schema's order. */
    sealed interface Inline extends RichText {

        List<Mark> marks();

        @Override
        default List<RichText> children() {
            return List.of();
        }
    }

    record Text(String text, List<Mark> marks) implements Inline {

        public Text {
            require(!text.isEmpty(), "a text node has text");
            require(Utf16.isWellFormed(text) && Utf16.isPrintable(text), "text holds no control characters");
            marks = inOrder(marks);
        }

        public static Text of(String text, Mark... marks) {
            return new Text(text, List.of(marks));
        }

        @Override
        public int size() {
            return text.length();
        }
    }

    record HardBreak(List<Mark> marks) implements Inline {

        public HardBreak {
            marks = inOrder(marks);
        }

        public static HardBreak plain() {
            return new HardBreak(List.of());
        }

        @Override
        public int size() {
            return 1;
        }
    }

    sealed interface Mark {}

    record Bold() implements Mark {}

    record Italic() implements Mark {}

    /** A link to http, https or mailto; anything else is no link. */
    record Link(String href) implements Mark {

        public Link {
            require(isAllowed(href), "a link leads to http, https or mailto");
        }

        public static boolean isAllowed(String href) {
            return href.length() <= 2048 && ALLOWED_LINK.matcher(href).matches();
        }
    }

    /**
     * Reads what {@code doc.toJSON()} wrote.
     *
     * @throws IllegalArgumentException when it is not in schema
     */
    static Doc parse(String json) {
        return RichTextJson.parse(json);
    }

    /** The document in the form of {@code doc.toJSON()}. */
    static String toJson(Doc doc) {
        return RichTextJson.write(doc);
    }

    private static int sizeOf(List<? extends RichText> nodes) {
        return nodes.stream().mapToInt(RichText::size).sum();
    }

    private static <T> List<T> atLeastOne(List<T> nodes) {
        require(!nodes.isEmpty(), "at least one node");
        return List.copyOf(nodes);
    }

    /** Neighbours with the same marks are one text, as ProseMirror keeps them. */
    private static List<Inline> joined(List<? extends Inline> nodes) {
        var joined = new ArrayList<Inline>(nodes.size());
        for (var node : nodes) {
            if (node instanceof Text text
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Text before
                    && before.marks().equals(text.marks())) {
                joined.set(joined.size() - 1, new Text(before.text() + text.text(), text.marks()));
            } else {
                joined.add(node);
            }
        }
        return List.copyOf(joined);
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        var ordered =
                marks.stream().sorted(Comparator.comparingInt(RichText::rank)).toList();
        require(ordered.stream().map(RichText::rank).distinct().count() == ordered.size(), "a mark stands once");
        return ordered;
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Bold() -> 0;
            case Italic() -> 1;
            case Link link -> 2;
        };
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
