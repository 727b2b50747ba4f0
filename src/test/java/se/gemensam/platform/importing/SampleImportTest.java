package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.Text;

/** Documents of our own with the difficulties that real ones have. */
class SampleImportTest {

    private static final Set<String> LABELS = Set.of(
            "Lars-Erik Moberg",
            "Läs mer",
            "ANSVARIG FACKET",
            "ENERGI",
            "i regionen",
            "Regionala ombudet",
            "BOSTÄDER",
            "Kommunalrådet",
            "i kommunen",
            "Innehåll",
            " 4");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vagen-till-jobbet.txt",
                "arets-arbete.txt",
                "bygden-och-verket.txt",
                "remissvar.html",
                "gemensam-skola.md"
            })
    void comesInAsAReaderWouldDivideIt(String file) throws IOException {
        var document = read(file);
        Reading.hasChapters(document, chapters(file));
        Reading.hasEveryLetterOf(document, visibleText(file));
        Reading.endsNoParagraphInsideASentence(document, LABELS);
        Reading.comesBackFromMarkdown(document);
    }

    @Test
    void wordsBrokenWithoutAHyphenAreWhole() throws IOException {
        var text = text(read("vagen-till-jobbet.txt"));
        assertThat(text)
                .contains(
                        "den som arbetar ensam",
                        "från fullmäktigegruppen",
                        "ett alternativ, och",
                        "klubbarna har förklaringarna");
        assertThat(text).contains("börjar och slutar innan tidtabellen");
    }

    @Test
    void hyphensThatOnlyStoodForTheBreakAreGone() throws IOException {
        var text = text(read("bygden-och-verket.txt"));
        assertThat(text).contains("en tidtabell", "vad en ledning kostar", "ett energiråd i länet", "i regeringen.");
        assertThat(text).contains("kommun- och regionledningen", "hos LO-distriktet.");
    }

    @Test
    void linesOfTheContentsAreTextAndNoSections() throws IOException {
        var front = Reading.section(read("bygden-och-verket.txt"), "BYGDEN OCH VERKET");
        assertThat(text(front)).contains("ENERGI OCH INDUSTRI ...");
    }

    @Test
    void aFootnoteInsideASentenceDoesNotCutIt() throws IOException {
        var chapter = Reading.section(read("bygden-och-verket.txt"), "BOSTÄDER OCH VÄGAR");
        assertThat(chapter.blocks().getFirst())
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph -> assertThat(paragraph.plain())
                                .contains("får börja i\n1 Enligt bostadsbolagens", "2026.\nandra hand"));
    }

    @Test
    void numberedSentencesAreAListAndNoChapters() throws IOException {
        var chapter = Reading.section(read("bygden-och-verket.txt"), "SÅ FÖLJER VI UPP");
        assertThat(chapter.blocks().getFirst())
                .isInstanceOfSatisfying(
                        OrderedList.class, list -> assertThat(list.children()).hasSize(3));
    }

    @Test
    void wordsListsTablesAndLinksComeFromItsHtml() throws IOException {
        var document = read("remissvar.html");
        assertThat(document.title()).isEqualTo("Remissvar om skolvägar");
        assertThat(document.notices()).isEmpty();
        var speed = Reading.section(document, "Farten").blocks();
        assertThat(speed.get(1)).isInstanceOfSatisfying(BulletList.class, list -> {
            assertThat(list.children()).hasSize(2);
            assertThat(list.children().getFirst().children()).hasSize(2).last().isInstanceOf(BulletList.class);
        });
        var bus = Reading.section(document, "Bussen").blocks();
        assertThat(((Paragraph) bus.getFirst()).children())
                .contains(Text.of("trafikbolagets sida", new Link("https://www.exempel.se/skolbuss")));
        assertThat(bus.get(1)).isInstanceOf(Table.class);
    }

    @Test
    void markdownKeepsItsFormatting() throws IOException {
        var rooms = Reading.section(read("gemensam-skola.md"), "Bättre lokaler").blocks();
        assertThat(rooms.getFirst()).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.children()).hasSize(3);
            assertThat(table.children().getFirst().children()).allMatch(cell -> cell.kind() == CellKind.HEADER);
            assertThat(table.children()
                            .getLast()
                            .children()
                            .getLast()
                            .children()
                            .getFirst()
                            .children())
                    .contains(Text.of("tak", new Bold()));
        });
        assertThat(text(read("gemensam-skola.md"))).contains("skrivit tillsammans.");
    }

    @Test
    void aTextWithoutTitleIsNamedByItsFileElseByItsWords() {
        var text = "Vi vill att bussen går innan skiftet börjar, och att den går hem igen efteråt.\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentImport.read("Bussar i länet.txt", text, ImportOptions.automatic())
                        .title())
                .isEqualTo("Bussar i länet");
        assertThat(DocumentImport.read("000_f4ac.txt", text, ImportOptions.automatic())
                        .title())
                .isEqualTo("Vi vill att bussen går innan skiftet börjar, och att den går");
    }

    private static ImportedDocument read(String file) throws IOException {
        return DocumentImport.read(file, bytes(file), ImportOptions.automatic());
    }

    private static List<String> chapters(String file) throws IOException {
        return new String(bytes(file.replaceFirst("\\.\\w+$", ".chapters")), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** What a person reads in the file. */
    private static String visibleText(String file) throws IOException {
        if (file.endsWith(".html")) {
            return Jsoup.parse(new String(bytes(file), Charset.forName("windows-1252")))
                    .body()
                    .wholeText();
        }
        var text = new String(bytes(file), StandardCharsets.UTF_8);
        return file.endsWith(".md") ? text.replaceAll("\\]\\([^)]*\\)", "]") : text;
    }

    private static String text(ImportedDocument document) {
        var text = new StringBuilder();
        document.allSections()
                .forEach(section -> text.append(text(section.content())).append('\n'));
        return text.toString();
    }

    private static String text(RichText.Doc doc) {
        return se.gemensam.livetext.RichTextPlain.of(doc);
    }

    private static byte[] bytes(String file) throws IOException {
        try (var in = SampleImportTest.class.getResourceAsStream("/import/samples/" + file)) {
            return in.readAllBytes();
        }
    }
}
