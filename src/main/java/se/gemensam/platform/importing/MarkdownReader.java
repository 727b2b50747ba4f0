package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.gemensam.livetext.RichText;

/**
 * Markdown (CommonMark with tables). A heading may carry attributes, {@code ## Skola {#s-…}}: with an id of ours the file is
 * our own export and comes back node for node.
 */
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(48)
            .maxInlineNesting(64)
            .build();

    private static final Pattern ATTRIBUTES = Pattern.compile("(?:^|\\s)\\{([^{}\\\\]*)\\}\\s*$");
    private static final Pattern OWN_ID = Pattern.compile("#s-[0-9a-fA-F-]{1,64}");
    private static final Pattern OWN_HEADING = Pattern.compile("(?m)^#{1,6}(?: .*)? \\{#s-[0-9a-fA-F-]{1,64}\\}\\s*$");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
    private static final Pattern HANDLER = Pattern.compile("(?i)\\son[a-z]+\\s*=");

    private static final int DEEPEST_LIST = 6;

    private final Notices notices;
    private final SourceText.Origin origin;
    private final List<String> lines;
    private final BrokenWords words;
    private final List<Piece> pieces = new ArrayList<>();
    private int sectionLevel;

    private MarkdownReader(String markdown, SourceText.Origin origin, Notices notices) {
        this.notices = notices;
        this.origin = origin;
        this.lines = markdown.lines().toList();
        this.words = SourceLines.of(markdown).words();
    }

    static SourceText read(String source, Notices notices) {
        var markdown = source.replace("\r\n", "\n").replace('\r', '\n');
        var origin = OWN_HEADING.matcher(markdown).find() ? SourceText.Origin.OWN_EXPORT : SourceText.Origin.FOREIGN;
        var reader = new MarkdownReader(markdown, origin, notices);
        for (var node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                reader.heading(heading);
            } else {
                reader.blocks(node, 0).forEach(block -> reader.pieces.add(new Piece.Content(block)));
            }
        }
        return origin == SourceText.Origin.OWN_EXPORT
                ? new SourceText(reader.pieces, origin)
                : Outlined.byItsHeadings(reader.pieces);
    }

    // ---- headings

    private void heading(Heading heading) {
        var attributes = attributes(heading);
        var text = inlines(heading);
        var plain = new RichText.Paragraph(text).plain();
        var title = attributes.isEmpty() ? plain : withoutAttributes(plain);
        if (origin == SourceText.Origin.FOREIGN) {
            if (!title.isBlank()) {
                pieces.add(new Piece.Heading(heading.getLevel(), title.replace('\n', ' ')));
            }
        } else if (OWN_ID.matcher(attributes).find()) {
            sectionLevel = heading.getLevel();
            pieces.add(new Piece.Heading(sectionLevel, title));
        } else if (pieces.isEmpty() && heading.getLevel() == 1) {
            pieces.add(new Piece.DocumentTitle(title));
        } else {
            int level =
                    attributes.contains(".level-2") ? 2 : Math.clamp((long) heading.getLevel() - sectionLevel, 1, 2);
            pieces.add(new Piece.Content(new RichText.Subheading(level, attributes.isEmpty() ? text : cut(text))));
        }
    }

    /** What stands in braces after a heading; an escaped brace is text. */
    private String attributes(Heading heading) {
        var spans = heading.getSourceSpans();
        if (spans.size() != 1) {
            return "";
        }
        var found = ATTRIBUTES.matcher(lines.get(spans.getFirst().getLineIndex()));
        return found.find() && found.group(1).matches("[#.].*") ? found.group(1) : "";
    }

    private static String withoutAttributes(String title) {
        var cut = title.substring(0, title.lastIndexOf('{'));
        return cut.endsWith(" ") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static List<RichText.Inline> cut(List<RichText.Inline> inlines) {
        var kept = new ArrayList<>(inlines);
        var last = (RichText.Text) kept.removeLast();
        var text = withoutAttributes(last.text());
        if (!text.isEmpty()) {
            kept.add(new RichText.Text(text, last.marks()));
        }
        return kept;
    }

    // ---- blocks

    private List<RichText.Block> blocks(Node node, int depth) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(inlines(paragraph));
            case Heading heading -> paragraph(inlines(heading));
            case BulletList list -> list(items(list, depth + 1), 0);
            case OrderedList list -> list(items(list, depth + 1), startOf(list));
            case BlockQuote quotation -> {
                var paragraphs = children(quotation, depth).stream()
                        .flatMap(block -> Flattened.paragraphs(block).stream())
                        .toList();
                yield paragraphs.isEmpty() ? List.of() : List.of(new RichText.Blockquote(paragraphs));
            }
            case FencedCodeBlock code -> paragraph(codeLines(code.getLiteral()));
            case IndentedCodeBlock code -> paragraph(codeLines(code.getLiteral()));
            case HtmlBlock html -> HtmlReader.blocks(html.getLiteral(), origin, notices);
            case TableBlock table -> List.of(table(table));
            default -> List.of();
        };
    }

    private List<RichText.Block> children(Node parent, int depth) {
        var blocks = new ArrayList<RichText.Block>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.addAll(blocks(child, depth));
        }
        return blocks;
    }

    private static List<RichText.Block> paragraph(List<RichText.Inline> text) {
        return text.isEmpty() ? List.of() : List.of(new RichText.Paragraph(text));
    }

    private static int startOf(OrderedList list) {
        var start = list.getMarkerStartNumber();
        return start == null || start < 1 || start > 999_999 ? 1 : start;
    }

    private static List<RichText.Block> list(List<RichText.ListItem> items, int start) {
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(start > 0 ? new RichText.OrderedList(start, items) : new RichText.BulletList(items));
    }

    private List<RichText.ListItem> items(Node list, int depth) {
        var items = new ArrayList<RichText.ListItem>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var content = new ArrayList<RichText.ItemBlock>();
            for (var block : children(item, depth)) {
                boolean fits = block instanceof RichText.Paragraph
                        || depth < limit()
                                && (block instanceof RichText.BulletList || block instanceof RichText.OrderedList);
                if (fits) {
                    content.add((RichText.ItemBlock) block);
                } else {
                    content.addAll(Flattened.paragraphs(block));
                }
            }
            if (content.isEmpty() || !(content.getFirst() instanceof RichText.Paragraph)) {
                content.addFirst(RichText.Paragraph.of(""));
            }
            items.add(new RichText.ListItem(content));
        }
        return items;
    }

    private int limit() {
        return origin == SourceText.Origin.OWN_EXPORT ? Integer.MAX_VALUE : DEEPEST_LIST;
    }

    private List<RichText.Inline> codeLines(String code) {
        var run = new InlineRun(origin);
        code.lines().forEach(line -> {
            if (!run.isEmpty()) {
                run.lineBreak();
            }
            run.text(line);
        });
        return run.take();
    }

    private RichText.Table table(TableBlock table) {
        var rows = new ArrayList<RichText.TableRow>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        return new RichText.Table(rows);
    }

    private RichText.TableRow row(Node row) {
        var cells = new ArrayList<RichText.TableCell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                var paragraphs = new ArrayList<RichText.Paragraph>();
                var run = new InlineRun(origin);
                inline(cell, run, paragraphs);
                paragraphs.add(new RichText.Paragraph(run.take()));
                cells.add(new RichText.TableCell(
                        cell.isHeader() ? RichText.CellKind.HEADER : RichText.CellKind.DATA, paragraphs));
            }
        }
        return new RichText.TableRow(cells);
    }

    // ---- text

    private List<RichText.Inline> inlines(Node parent) {
        var run = new InlineRun(origin);
        var finished = new ArrayList<RichText.Paragraph>();
        inline(parent, run, finished);
        var text = new ArrayList<RichText.Inline>();
        for (var paragraph : finished) {
            text.addAll(paragraph.children());
            text.add(RichText.HardBreak.plain());
        }
        text.addAll(run.take());
        return text;
    }

    /** @param finished paragraphs that ended inside the text, which only a cell can have */
    private void inline(Node parent, InlineRun run, List<RichText.Paragraph> finished) {
        var silenced = "";
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!silenced.isEmpty()) {
                if (node instanceof HtmlInline tag
                        && tag.getLiteral().toLowerCase(java.util.Locale.ROOT).startsWith("</" + silenced)) {
                    silenced = "";
                }
                continue;
            }
            switch (node) {
                case Text text -> node = text(text, run);
                case Code code -> run.text(code.getLiteral());
                case SoftLineBreak wrapped -> run.text(" ");
                case HardLineBreak line -> run.lineBreak();
                case StrongEmphasis strong -> {
                    run.mark(new RichText.Bold());
                    inline(strong, run, finished);
                    run.unmark(RichText.Bold.class);
                }
                case Emphasis emphasis -> {
                    run.mark(new RichText.Italic());
                    inline(emphasis, run, finished);
                    run.unmark(RichText.Italic.class);
                }
                case Link link -> link(link, run, finished);
                case Image image ->
                    notices.add(
                            image.getDestination().matches("(?i)(?:https?:)?//.*") ? Notices.REMOTE : Notices.PICTURES);
                case HtmlInline tag -> silenced = tag(tag.getLiteral(), run, finished);
                default -> inline(node, run, finished);
            }
        }
    }

    /** Text up to the end of the paragraph or to something else, with words that were broken at line ends made whole. */
    private Node text(Text first, InlineRun run) {
        var text = new StringBuilder(first.getLiteral());
        Node last = first;
        while (last.getNext() instanceof SoftLineBreak wrapped && wrapped.getNext() instanceof Text next) {
            var joined = words.join(text.toString(), true, next.getLiteral());
            text.setLength(0);
            text.append(joined);
            last = next;
        }
        run.text(text.toString());
        return last;
    }

    private void link(Link link, InlineRun run, List<RichText.Paragraph> finished) {
        var href = link.getDestination();
        boolean allowed = Links.mayFollow(href);
        if (allowed) {
            run.mark(new RichText.Link(href));
        } else if (href.matches("(?is)\\s*(?:javascript|vbscript|data|file|blob):.*")) {
            notices.add(Notices.LINKS);
        }
        inline(link, run, finished);
        if (allowed) {
            run.unmark(RichText.Link.class);
        }
    }

    /** @return the name of an element whose content is left out, empty for all others */
    private String tag(String literal, InlineRun run, List<RichText.Paragraph> finished) {
        var tag = TAG.matcher(literal);
        if (!tag.matches()) {
            return "";
        }
        if (HANDLER.matcher(literal).find()) {
            notices.add(Notices.SCRIPTS);
        }
        boolean opens = tag.group(1).isEmpty();
        var name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        switch (name) {
            case "br" -> run.lineBreak();
            case "p" -> {
                if (opens) {
                    finished.add(new RichText.Paragraph(run.take()));
                }
            }
            case "strong", "b" -> mark(opens, new RichText.Bold(), run);
            case "em", "i" -> mark(opens, new RichText.Italic(), run);
            case "img", "svg", "video", "audio" ->
                notices.add(
                        literal.matches("(?is).*src\\s*=\\s*[\"']?(?:https?:)?//.*")
                                ? Notices.REMOTE
                                : Notices.PICTURES);
            case "iframe", "object", "embed" -> notices.add(Notices.EMBEDDED);
            case "script", "style" -> {
                notices.add(Notices.SCRIPTS);
                return opens ? name : "";
            }
            default -> {}
        }
        return "";
    }

    private static void mark(boolean opens, RichText.Mark mark, InlineRun run) {
        if (opens) {
            run.mark(mark);
        } else {
            run.unmark(mark.getClass());
        }
    }
}
