package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import se.gemensam.livetext.RichText.Title;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@link RichText} from and to ProseMirror's JSON, in the key order that {@code doc.toJSON()} has. */
final class RichTextJson {

    private RichTextJson() {}

    static Doc parse(String json) {
        try {
            return doc(Json.read(json));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("not a document", notJson);
        }
    }

    /** The title or a block of a document, as it stands in a slice. */
    static RichText topLevel(JsonNode node) {
        return typeOf(node).equals("title") ? title(node) : block(node);
    }

    static String write(RichText node) {
        var out = new StringBuilder(256);
        write(out, node);
        return out.toString();
    }

    private static Doc doc(JsonNode node) {
        requireType(node, "doc");
        var content = contentOf(node);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a document has a title");
        }
        var blocks = new ArrayList<Block>(content.size());
        for (int i = 1; i < content.size(); i++) {
            blocks.add(block(content.get(i)));
        }
        return new Doc(title(content.getFirst()), blocks);
    }

    private static Title title(JsonNode node) {
        requireType(node, "title");
        return new Title(contentOf(node).stream().map(RichTextJson::text).toList());
    }

    private static Block block(JsonNode node) {
        return switch (typeOf(node)) {
            case "subheading" -> new Subheading(intAttribute(node, "level"), all(node, RichTextJson::inline));
            case "blockquote" -> new Blockquote(all(node, RichTextJson::paragraph));
            case "table" -> new Table(all(node, RichTextJson::row));
            default -> itemBlock(node);
        };
    }

    private static ItemBlock itemBlock(JsonNode node) {
        return switch (typeOf(node)) {
            case "paragraph" -> paragraph(node);
            case "bulletList" -> new BulletList(all(node, RichTextJson::item));
            case "orderedList" -> new OrderedList(intAttribute(node, "start"), all(node, RichTextJson::item));
            default -> throw new IllegalArgumentException("no block: " + typeOf(node));
        };
    }

    private static Paragraph paragraph(JsonNode node) {
        requireType(node, "paragraph");
        return new Paragraph(all(node, RichTextJson::inline));
    }

    private static ListItem item(JsonNode node) {
        requireType(node, "listItem");
        return new ListItem(all(node, RichTextJson::itemBlock));
    }

    private static TableRow row(JsonNode node) {
        requireType(node, "tableRow");
        return new TableRow(all(node, RichTextJson::cell));
    }

    private static TableCell cell(JsonNode node) {
        var kind = switch (typeOf(node)) {
            case "tableHeader" -> CellKind.HEADER;
            case "tableCell" -> CellKind.DATA;
            default -> throw new IllegalArgumentException("no cell: " + typeOf(node));
        };
        return new TableCell(kind, all(node, RichTextJson::paragraph));
    }

    private static Inline inline(JsonNode node) {
        return typeOf(node).equals("hardBreak") ? new HardBreak(marksOf(node)) : text(node);
    }

    private static Text text(JsonNode node) {
        requireType(node, "text");
        return new Text(node.path("text").asString(""), marksOf(node));
    }

    private static List<Mark> marksOf(JsonNode node) {
        var marks = new ArrayList<Mark>();
        for (var mark : node.path("marks")) {
            marks.add(
                    switch (typeOf(mark)) {
                        case "bold" -> new Bold();
                        case "italic" -> new Italic();
                        case "link" -> new Link(mark.path("attrs").path("href").asString(""));
                        default -> throw new IllegalArgumentException("no mark: " + typeOf(mark));
                    });
        }
        return marks;
    }

    private static <T> List<T> all(JsonNode node, Function<JsonNode, T> child) {
        return contentOf(node).stream().map(child).toList();
    }

    private static List<JsonNode> contentOf(JsonNode node) {
        return node.path("content").valueStream().toList();
    }

    private static int intAttribute(JsonNode node, String name) {
        var value = node.path("attrs").path(name);
        if (!value.isInt()) {
            throw new IllegalArgumentException(name + " is a number");
        }
        return value.intValue();
    }

    private static String typeOf(JsonNode node) {
        return node.path("type").asString("");
    }

    private static void requireType(JsonNode node, String type) {
        if (!typeOf(node).equals(type)) {
            throw new IllegalArgumentException("expected " + type + ", found " + typeOf(node));
        }
    }

    private static void write(StringBuilder out, RichText node) {
        out.append("{\"type\":\"").append(nameOf(node)).append('"');
        switch (node) {
            case Subheading heading -> attribute(out, "level", heading.level());
            case OrderedList list -> attribute(out, "start", list.start());
            default -> {}
        }
        if (!node.children().isEmpty()) {
            out.append(",\"content\":[");
            separated(out, node.children(), child -> write(out, child));
            out.append(']');
        }
        if (node instanceof Inline inline) {
            marks(out, inline.marks());
            if (node instanceof Text text) {
                out.append(",\"text\":").append(Json.quote(text.text()));
            }
        }
        out.append('}');
    }

    private static void marks(StringBuilder out, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        out.append(",\"marks\":[");
        separated(out, marks, mark -> {
            switch (mark) {
                case Bold() -> out.append("{\"type\":\"bold\"}");
                case Italic() -> out.append("{\"type\":\"italic\"}");
                case Link(var href) ->
                    out.append("{\"type\":\"link\",\"attrs\":{\"href\":")
                            .append(Json.quote(href))
                            .append("}}");
            }
        });
        out.append(']');
    }

    private static <T> void separated(StringBuilder out, List<T> parts, java.util.function.Consumer<T> write) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write.accept(parts.get(i));
        }
    }

    private static void attribute(StringBuilder out, String name, int value) {
        out.append(",\"attrs\":{\"").append(name).append("\":").append(value).append('}');
    }

    private static String nameOf(RichText node) {
        return switch (node) {
            case Doc doc -> "doc";
            case Title title -> "title";
            case Paragraph paragraph -> "paragraph";
            case Subheading heading -> "subheading";
            case BulletList list -> "bulletList";
            case OrderedList list -> "orderedList";
            case ListItem item -> "listItem";
            case Blockquote quote -> "blockquote";
            case Table table -> "table";
            case TableRow row -> "tableRow";
            case TableCell cell -> cell.kind() == CellKind.HEADER ? "tableHeader" : "tableCell";
            case Text text -> "text";
            case HardBreak line -> "hardBreak";
        };
    }
}
