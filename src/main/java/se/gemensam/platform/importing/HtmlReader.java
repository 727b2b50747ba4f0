package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.ItemBlock;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;

/** HTML pages, Word's HTML, and our own export. Only what the schema knows comes through; the rest is counted. */
final class HtmlReader {

    private static final Set<String> SCRIPTS = Set.of("script", "noscript", "template");
    private static final Set<String> PICTURES =
            Set.of("img", "svg", "picture", "canvas", "video", "audio", "map", "math");
    private static final Set<String> EMBEDDED = Set.of("iframe", "object", "embed", "applet", "frame", "frameset");
    private static final Set<String> SILENT = Set.of(
            "head",
            "style",
            "title",
            "meta",
            "link",
            "base",
            "hr",
            "col",
            "colgroup",
            "input",
            "select",
            "textarea",
            "button",
            "datalist",
            "xml",
            "wbr");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "pre",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "address",
            "details",
            "summary",
            "form",
            "fieldset",
            "legend",
            "center",
            "caption",
            "body",
            "hgroup",
            "search",
            "dialog",
            "menu",
            "dir",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot");

    private static final Pattern ACTIVE_ADDRESS = Pattern.compile("(?i)^(?:javascript|vbscript|data|file|blob):");
    private static final Pattern REMOTE = Pattern.compile("(?i)^(?:https?:)?//");
    private static final Pattern WORD_LIST = Pattern.compile("MsoListParagraph|mso-list:\\s*l\\d");
    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;\"]*level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[.)]");

    private static final int DEEPEST = 200;
    private static final int DEEPEST_LIST = 6;

    private final Notices notices;
    private final SourceText.Origin origin;
    private final List<Piece> pieces = new ArrayList<>();

    private HtmlReader(Notices notices, SourceText.Origin origin) {
        this.notices = notices;
        this.origin = origin;
    }

    static SourceText read(String html, Notices notices) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        requireShallow(page);
        boolean own = page.select("meta[name=generator][content=Gemensam]").size() == 1;
        var reader = new HtmlReader(notices, own ? SourceText.Origin.OWN_EXPORT : SourceText.Origin.FOREIGN);
        if (own) {
            reader.ownExport(page.body());
            return new SourceText(reader.pieces, SourceText.Origin.OWN_EXPORT);
        }
        reader.countHandlers(page);
        reader.walk(page.body(), reader.new Page());
        return Outlined.byItsHeadings(reader.pieces);
    }

    /** Blocks of a piece of HTML inside Markdown. */
    static List<Block> blocks(String html, SourceText.Origin origin, Notices notices) {
        var fragment = Jsoup.parseBodyFragment(html);
        requireShallow(fragment);
        var reader = new HtmlReader(notices, origin);
        reader.countHandlers(fragment);
        var blocks = new ArrayList<Block>();
        reader.walk(fragment.body(), new Blocks(blocks));
        return blocks;
    }

    private static void requireShallow(Element root) {
        Node node = root;
        int depth = 0;
        while (true) {
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                if (++depth > DEEPEST) {
                    throw new RefusedException("import.refused.tooDeep");
                }
                continue;
            }
            while (node != root && node.nextSibling() == null) {
                node = java.util.Objects.requireNonNull(node.parent());
                depth--;
            }
            if (node == root) {
                return;
            }
            node = java.util.Objects.requireNonNull(node.nextSibling());
        }
    }

    private void countHandlers(Element page) {
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                    notices.add(Notices.SCRIPTS);
                }
            }
        }
    }

    // ---- our own export

    private void ownExport(Element body) {
        var title = body.selectFirst("header h1");
        if (title != null) {
            pieces.add(new Piece.DocumentTitle(title.wholeText()));
        }
        var subtitle = body.selectFirst("header p.subtitle");
        if (subtitle != null) {
            pieces.add(new Piece.Content(Paragraph.of(subtitle.wholeText())));
        }
        var main = body.selectFirst("main");
        if (main != null) {
            main.children().forEach(section -> ownSection(section, 1));
        }
    }

    private void ownSection(Element section, int depth) {
        for (var child : section.children()) {
            if (child.is("section")) {
                ownSection(child, depth + 1);
            } else if (child.is(".title")) {
                child.select("span.number").remove();
                pieces.add(new Piece.Heading(depth, child.wholeText()));
            } else if (child.normalName().matches("h[1-6]")) {
                pieces.add(new Piece.Content(new Subheading(child.is(".second") ? 2 : 1, inlines(child))));
            } else {
                var blocks = new ArrayList<Block>();
                block(child, new Blocks(blocks));
                blocks.forEach(block -> pieces.add(new Piece.Content(block)));
            }
        }
    }

    // ---- blocks

    /** Where the blocks of an element go: into the document, an item, a cell. */
    private interface Sink {

        void block(Block block);

        /** A heading where none may stand becomes a paragraph. */
        default void heading(int level, List<Inline> text) {
            block(new Paragraph(text));
        }

        default int listDepth() {
            return 0;
        }
    }

    private final class Page implements Sink {

        @Override
        public void block(Block block) {
            pieces.add(new Piece.Content(block));
        }

        @Override
        public void heading(int level, List<Inline> text) {
            var title = new Paragraph(text).plain().replace('\n', ' ');
            if (title.length() > 2 * TitleLine.LONGEST) {
                block(new Paragraph(text));
            } else {
                pieces.add(new Piece.Heading(level, title));
            }
        }
    }

    private record Blocks(List<Block> blocks) implements Sink {

        @Override
        public void block(Block block) {
            blocks.add(block);
        }
    }

    /** An item holds paragraphs and lists; a cell and a quotation hold paragraphs. */
    private record Paragraphs(List<ItemBlock> blocks, int listDepth, boolean lists) implements Sink {

        @Override
        public void block(Block block) {
            switch (block) {
                case Paragraph paragraph -> blocks.add(paragraph);
                case BulletList list when lists && listDepth < DEEPEST_LIST -> blocks.add(list);
                case OrderedList list when lists && listDepth < DEEPEST_LIST -> blocks.add(list);
                default -> Flattened.paragraphs(block).forEach(blocks::add);
            }
        }
    }

    private void walk(Element parent, Sink sink) {
        var run = new InlineRun(origin);
        for (var child : List.copyOf(parent.childNodes())) {
            if (child instanceof Element element && isBlock(element)) {
                flush(run, sink);
                block(element, sink);
            } else if (!(child instanceof TextNode text && text.isBlank() && run.isEmpty())) {
                inline(child, run);
            }
        }
        flush(run, sink);
    }

    private static void flush(InlineRun run, Sink sink) {
        var text = run.take();
        if (!text.isEmpty()) {
            sink.block(new Paragraph(text));
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || !isLeftOut(element)
                        && element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    private static boolean isLeftOut(Element element) {
        var name = element.normalName();
        return SCRIPTS.contains(name) || PICTURES.contains(name) || EMBEDDED.contains(name) || SILENT.contains(name);
    }

    private void block(Element element, Sink sink) {
        if (isHidden(element)) {
            return;
        }
        switch (element.normalName()) {
            case "p" -> paragraph(element, sink);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, sink);
            case "ul", "menu", "dir" -> {
                var items = items(element, sink.listDepth() + 1);
                if (!items.isEmpty()) {
                    sink.block(new BulletList(items));
                }
            }
            case "ol" -> {
                var items = items(element, sink.listDepth() + 1);
                if (!items.isEmpty()) {
                    sink.block(new OrderedList(start(element), items));
                }
            }
            case "li" -> sink.block(new BulletList(List.of(item(element, sink.listDepth() + 1))));
            case "blockquote" -> quotation(element, sink);
            case "table" -> table(element, sink);
            case "pre" -> preformatted(element, sink);
            default -> walk(element, sink);
        }
    }

    private void heading(Element element, Sink sink) {
        var text = inlines(element);
        if (!text.isEmpty()) {
            sink.heading(element.normalName().charAt(1) - '0', text);
        }
    }

    private void paragraph(Element element, Sink sink) {
        if (element.hasClass("MsoTitle") && sink instanceof Page && pieces.isEmpty()) {
            var title = new Paragraph(inlines(element)).plain().replace('\n', ' ');
            if (!title.isBlank()) {
                pieces.add(new Piece.DocumentTitle(title));
            }
            return;
        }
        if (WORD_LIST.matcher(element.className() + " " + element.attr("style")).find()) {
            wordItem(element, sink);
            return;
        }
        var text = inlines(element);
        if (!text.isEmpty() || origin == SourceText.Origin.OWN_EXPORT) {
            sink.block(new Paragraph(text));
        }
    }

    private List<Inline> inlines(Element element) {
        var run = new InlineRun(origin);
        element.childNodes().forEach(child -> inline(child, run));
        return run.take();
    }

    private List<ListItem> items(Element list, int depth) {
        var items = new ArrayList<ListItem>();
        for (var child : list.children()) {
            if (isHidden(child) || isLeftOut(child)) {
                continue;
            }
            if (child.is("ul, ol") && !items.isEmpty()) {
                var content = new ArrayList<>(items.removeLast().children());
                block(child, new Paragraphs(content, depth, true));
                items.add(new ListItem(content));
            } else {
                items.add(item(child, depth));
            }
        }
        return items.stream()
                .filter(item -> item.size() > 4 || origin == SourceText.Origin.OWN_EXPORT)
                .toList();
    }

    private ListItem item(Element element, int depth) {
        var content = new ArrayList<ItemBlock>();
        walk(element, new Paragraphs(content, depth, true));
        if (content.isEmpty() || !(content.getFirst() instanceof Paragraph)) {
            content.addFirst(Paragraph.of(""));
        }
        return new ListItem(content);
    }

    private static int start(Element list) {
        var start = list.attr("start");
        return start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1;
    }

    /** Word writes items as paragraphs with the bullet as text in a span of its own. */
    private void wordItem(Element element, Sink sink) {
        var sign = element.selectFirst("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
        var bullet = sign == null ? "" : sign.text().strip();
        if (sign != null) {
            sign.remove();
        }
        var text = inlines(element);
        if (text.isEmpty()) {
            return;
        }
        var level = WORD_LEVEL.matcher(element.attr("style"));
        int depth = level.find() ? Integer.parseInt(level.group(1)) : 1;
        var number = NUMBER.matcher(bullet);
        var item = new ListItem(List.of(new Paragraph(text)));
        Block list = number.matches()
                ? new OrderedList(Math.max(1, Integer.parseInt(number.group(1))), List.of(item))
                : new BulletList(List.of(item));
        var before = sink instanceof Page && !pieces.isEmpty() && pieces.getLast() instanceof Piece.Content(Block block)
                ? block
                : null;
        if (before != null && Flattened.canContinue(before, list, depth)) {
            pieces.removeLast();
            sink.block(Flattened.continued(before, list, depth));
        } else {
            sink.block(list);
        }
    }

    private void quotation(Element element, Sink sink) {
        var content = new ArrayList<ItemBlock>();
        walk(element, new Paragraphs(content, 0, false));
        var paragraphs = content.stream().map(Paragraph.class::cast).toList();
        if (!paragraphs.isEmpty()) {
            sink.block(new Blockquote(paragraphs));
        }
    }

    private void table(Element element, Sink sink) {
        var caption = element.selectFirst("> caption");
        if (caption != null) {
            walk(caption, sink);
        }
        var cells = element.select("> tr > td, > tr > th, > * > tr > td, > * > tr > th");
        if (cells.size() == 1 && origin == SourceText.Origin.FOREIGN) {
            walk(cells.getFirst(), sink);
            return;
        }
        var rows = TableGrid.rows(element, this::cell);
        if (!rows.isEmpty()) {
            sink.block(new Table(rows));
        }
    }

    private List<Paragraph> cell(Element element) {
        var content = new ArrayList<ItemBlock>();
        walk(element, new Paragraphs(content, 0, false));
        return content.isEmpty()
                ? List.of(Paragraph.of(""))
                : content.stream().map(Paragraph.class::cast).toList();
    }

    private void preformatted(Element element, Sink sink) {
        var run = new InlineRun(origin);
        for (var line : element.wholeText().split("\n")) {
            if (!run.isEmpty()) {
                run.lineBreak();
            }
            run.text(line);
        }
        flush(run, sink);
    }

    // ---- text

    private void inline(Node node, InlineRun run) {
        if (node instanceof TextNode text) {
            run.text(text.getWholeText());
        } else if (node instanceof Element element && !isHidden(element)) {
            inlineElement(element, run);
        }
    }

    private void inlineElement(Element element, InlineRun run) {
        var name = element.normalName();
        if (name.equals("br")) {
            run.lineBreak();
        } else if (isLeftOut(element)) {
            leaveOut(element);
        } else if (name.equals("a")) {
            link(element, run);
        } else if (isBold(element)) {
            run.mark(new Bold());
            element.childNodes().forEach(child -> inline(child, run));
            run.unmark(Bold.class);
        } else if (name.equals("em") || name.equals("i")) {
            run.mark(new Italic());
            element.childNodes().forEach(child -> inline(child, run));
            run.unmark(Italic.class);
        } else {
            element.childNodes().forEach(child -> inline(child, run));
        }
    }

    private static boolean isBold(Element element) {
        return element.is("strong, b")
                && !element.attr("style").replace(" ", "").contains("font-weight:normal");
    }

    private void link(Element element, InlineRun run) {
        var href = element.attr("href").strip();
        if (href.startsWith("#footnote-ref") || href.startsWith("#endnote-ref")) {
            return;
        }
        boolean allowed = Links.mayFollow(href);
        if (!allowed
                && ACTIVE_ADDRESS.matcher(href.replaceAll("[\\s\\p{Cc}]", "")).find()) {
            notices.add(Notices.LINKS);
        }
        if (allowed) {
            run.mark(new Link(href));
        }
        element.childNodes().forEach(child -> inline(child, run));
        if (allowed) {
            run.unmark(Link.class);
        }
    }

    private void leaveOut(Element element) {
        var name = element.normalName();
        if (SCRIPTS.contains(name)) {
            notices.add(Notices.SCRIPTS);
        } else if (EMBEDDED.contains(name)) {
            notices.add(Notices.EMBEDDED);
        } else if (PICTURES.contains(name)) {
            notices.add(REMOTE.matcher(element.attr("src")).find() ? Notices.REMOTE : Notices.PICTURES);
        }
    }

    private boolean isHidden(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean hidden = element.hasAttr("hidden") || style.contains("display:none") || style.contains("mso-hide:all");
        if (hidden && element.hasText()) {
            notices.add(Notices.HIDDEN);
        }
        return hidden;
    }
}
