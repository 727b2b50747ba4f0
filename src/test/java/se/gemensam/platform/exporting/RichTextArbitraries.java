package se.gemensam.platform.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

/** Platforms as a malicious author would write them: every sign that means something in Markdown or HTML, anywhere. */
final class RichTextArbitraries {

    private static final List<String> AWKWARD = List.of(
            "*",
            "_",
            "**",
            "__",
            "`",
            "```",
            "#",
            "##",
            "# ",
            "- ",
            "+ ",
            "* ",
            "1. ",
            "2) ",
            "12.",
            "> ",
            "|",
            "\\",
            "\\|",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "<b>",
            "</p>",
            "<script>",
            "&",
            "&amp;",
            "&#32;",
            "!",
            "![",
            "~",
            "~~~",
            "---",
            "===",
            ":--",
            "{",
            "}",
            "{#s-1}",
            "{.level-2}",
            "\u00a0",
            "  ",
            " ",
            "\t",
            "\n",
            "\"",
            "'",
            "å",
            "é",
            "\ud83d\ude00",
            "\u2028",
            "https://x.se",
            "·",
            "•",
            "\u00ad",
            "1",
            "0",
            ".");

    private RichTextArbitraries() {}

    static Arbitrary<ExportedPlatform> platforms() {
        return Combinators.combine(
                        text(),
                        Arbitraries.oneOf(Arbitraries.just(""), text()),
                        sections(4).list().ofMinSize(1).ofMaxSize(2))
                .as(ExportedPlatform::new);
    }

    private static Arbitrary<ExportedSection> sections(int deepest) {
        Arbitrary<List<ExportedSection>> children = deepest == 1
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> sections(deepest - 1)).list().ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.of("", "1", "2.1"),
                        title(),
                        blocks().list().ofMinSize(1).ofMaxSize(4),
                        children)
                .as((id, number, title, blocks, inner) ->
                        new ExportedSection(id, number, Doc.of(title, blocks), inner));
    }

    private static Arbitrary<String> title() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")), net.jqwik.api.Tuple.of(9, text()));
    }

    /** Not empty. */
    static Arbitrary<String> text() {
        var words = Arbitraries.of("handslag", "Vård", "och", "skola,", "nu.", "12", "a", "Ö");
        return Arbitraries.oneOf(words, words, Arbitraries.of(AWKWARD), Arbitraries.just(" "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<List<Mark>> marks() {
        var link = Arbitraries.of(
                        "https://x.se/a?b=1&c=2", "mailto:a@b.se", "http://x.se/(a)_b*c", "https://x.se/<>\"'\\[]&amp;")
                .map(Link::new);
        return Combinators.combine(
                        Arbitraries.of(true, false, false), Arbitraries.of(true, false, false), link.optional(0.15))
                .as((bold, italic, address) -> {
                    var marks = new ArrayList<Mark>();
                    if (bold) {
                        marks.add(new Bold());
                    }
                    if (italic) {
                        marks.add(new Italic());
                    }
                    address.ifPresent(marks::add);
                    return marks;
                });
    }

    private static Arbitrary<List<Inline>> inlines() {
        Arbitrary<Inline> text = Combinators.combine(text(), marks()).as(Text::new);
        Arbitrary<Inline> line = marks().map(HardBreak::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, text), net.jqwik.api.Tuple.of(1, line))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return inlines().map(Paragraph::new);
    }

    static Arbitrary<Block> blocks() {
        return Arbitraries.oneOf(
                paragraphs().map(Block.class::cast),
                paragraphs().map(Block.class::cast),
                Combinators.combine(Arbitraries.of(1, 2), inlines())
                        .as(Subheading::new)
                        .map(Block.class::cast),
                lists(3).map(Block.class::cast),
                paragraphs()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Blockquote::new)
                        .map(Block.class::cast),
                tables().map(Block.class::cast));
    }

    private static Arbitrary<ItemBlock> lists(int deepest) {
        var items = items(deepest).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                items.map(BulletList::new).map(ItemBlock.class::cast),
                Combinators.combine(Arbitraries.of(1, 2, 7, 99, 999_999), items)
                        .as(OrderedList::new)
                        .map(ItemBlock.class::cast));
    }

    private static Arbitrary<ListItem> items(int deepest) {
        Arbitrary<ItemBlock> inner = deepest == 1
                ? paragraphs().map(ItemBlock.class::cast)
                : Arbitraries.oneOf(
                        paragraphs().map(ItemBlock.class::cast), Arbitraries.lazy(() -> lists(deepest - 1)));
        return Combinators.combine(paragraphs(), inner.list().ofMaxSize(2)).as((first, rest) -> {
            var content = new ArrayList<ItemBlock>();
            content.add(first);
            content.addAll(rest);
            return new ListItem(content);
        });
    }

    private static Arbitrary<Table> tables() {
        var cells = paragraphs().list().ofMinSize(1).ofMaxSize(2);
        var ragged = Combinators.combine(Arbitraries.of(CellKind.class), cells)
                .as(TableCell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TableRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Table::new);
        var regular = Arbitraries.integers().between(1, 3).flatMap(columns -> {
            var head = cells.map(cell -> new TableCell(CellKind.HEADER, cell))
                    .list()
                    .ofSize(columns)
                    .map(TableRow::new);
            var body = cells.map(cell -> new TableCell(CellKind.DATA, cell))
                    .list()
                    .ofSize(columns)
                    .map(TableRow::new)
                    .list()
                    .ofMaxSize(2);
            return Combinators.combine(head, body).as((first, rest) -> {
                var rows = new ArrayList<TableRow>();
                rows.add(first);
                rows.addAll(rest);
                return new Table(rows);
            });
        });
        return Arbitraries.oneOf(ragged, regular);
    }
}
