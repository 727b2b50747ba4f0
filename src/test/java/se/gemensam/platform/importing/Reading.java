package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.MarkdownExport;

/** What every imported document is held against. */
final class Reading {

    /** A stop, a colon, a quotation or a bracket, and perhaps the mark of a footnote. */
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:…\"”’)»][¹²³⁰-⁹]?\\d{0,2}");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Reading() {}

    /** @param expected titles, two spaces a level, ~ where the level is not to be seen */
    static void hasChapters(ImportedDocument document, List<String> expected) {
        var titles = new ArrayList<String>();
        var lines = expected.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        collect(document.sections(), 0, titles, lines);
        assertThat(titles).isEqualTo(lines);
    }

    private static void collect(List<ImportedSection> sections, int depth, List<String> titles, List<String> expected) {
        for (var section : sections) {
            int index = titles.size();
            boolean unclear = index < expected.size() && expected.get(index).startsWith("~");
            titles.add((unclear ? "~ " : "  ".repeat(depth)) + section.title());
            collect(section.children(), depth + 1, titles, expected);
        }
    }

    static void hasEveryLetterOf(ImportedDocument document, String source) {
        var sections = new StringBuilder();
        document.allSections().forEach(section -> collect(section.content(), sections));
        var letters = letters(sections.toString());
        var wanted = letters(Normalizer.normalize(source, Normalizer.Form.NFC));
        var firstTitle = letters(document.sections().getFirst().title());
        assertThat(List.of(letters, letters(document.title()) + letters, letters.substring(firstTitle.length())))
                .as(
                        "in the sections, or with the document's title before them, or after the name given to a text without title")
                .anyMatch(wanted::equals);
    }

    private static void collect(RichText node, StringBuilder text) {
        if (node instanceof Text part) {
            text.append(part.text());
        } else if (node instanceof OrderedList(int start, var items)) {
            for (int i = 0; i < items.size(); i++) {
                text.append(start + i);
                collect(items.get(i), text);
            }
        } else {
            node.children().forEach(child -> collect(child, text));
        }
    }

    static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * A paragraph is a sentence's end or a label. A label stands on its own (a name, a date, a line of figures, the text of
     * a link or a table that came as text) and is listed by its last words, as is the rare sentence without a stop in the source.
     */
    static void endsNoParagraphInsideASentence(ImportedDocument document, Set<String> labels) {
        var torn = new ArrayList<String>();
        document.allSections()
                .forEach(section -> section.content().blocks().forEach(block -> {
                    var paragraphs = block instanceof Blockquote quote
                            ? quote.children()
                            : block instanceof Paragraph paragraph ? List.of(paragraph) : List.<Paragraph>of();
                    for (var paragraph : paragraphs) {
                        var text = paragraph.plain();
                        boolean ended = text.isEmpty()
                                || ENDED.matcher(text).matches()
                                || ADDRESS.matcher(text).matches();
                        if (!ended && labels.stream().noneMatch(text::endsWith)) {
                            torn.add("ends: " + text);
                        }
                        if (!text.isEmpty()
                                && Character.isLowerCase(text.charAt(0))
                                && !ADDRESS.matcher(text).matches()) {
                            torn.add("begins: " + text);
                        }
                    }
                }));
        assertThat(torn).isEmpty();
        items(document).forEach(item -> assertThat(item).doesNotEndWith(",").doesNotMatch("(?s).*[\\p{L}]-"));
    }

    private static List<String> items(ImportedDocument document) {
        var items = new ArrayList<String>();
        document.allSections().forEach(section -> items(section.content(), items));
        return items;
    }

    private static void items(RichText node, List<String> items) {
        if (node instanceof RichText.ListItem item && item.children().getFirst() instanceof Paragraph paragraph) {
            items.add(paragraph.plain());
        }
        node.children().forEach(child -> items(child, items));
    }

    static void comesBackFromMarkdown(ImportedDocument document) {
        var platform = new ExportedPlatform(document.title(), "", exported(document.sections()));
        var markdown = MarkdownExport.write(platform);
        var again =
                DocumentImport.read("igen.md", markdown.getBytes(StandardCharsets.UTF_8), ImportOptions.automatic());
        assertThat(again.title()).isEqualTo(document.title());
        assertThat(again.sections()).isEqualTo(document.sections());
    }

    static List<ExportedSection> exported(List<ImportedSection> sections) {
        return sections.stream()
                .map(section ->
                        new ExportedSection(UUID.randomUUID(), "", section.content(), exported(section.children())))
                .toList();
    }

    static Doc section(ImportedDocument document, String title) {
        return document.allSections()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
