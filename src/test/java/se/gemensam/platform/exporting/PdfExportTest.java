package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;

class PdfExportTest {

    private static final List<Paper.SigningSide> SIDES = List.of(
            new Paper.SigningSide("Partiet", List.of("Demodistriktet")),
            new Paper.SigningSide("Facket", List.of("LO-distriktet Demo", "Kommunal Demo")));

    private static byte[] pdf(ExportedPlatform platform, boolean lines, List<Paper.SigningSide> signing) {
        return PdfExport.write(platform, new Paper(ExportFixtures.CODE, lines, signing), ExportFixtures.SWEDISH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everybodyCanReadIt(boolean lines) {
        assertThat(Accessibility.failures(pdf(ExportFixtures.platform(), lines, SIDES)))
                .isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException {
        try (var document = Loader.loadPDF(pdf(ExportFixtures.platform(), false, List.of()))) {
            document.getDocumentCatalog().setLanguage(null);
            var spoiled = new java.io.ByteArrayOutputStream();
            document.save(spoiled);
            assertThat(Accessibility.failures(spoiled.toByteArray())).isNotEmpty();
        }
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void everybodyCanReadWhateverPeopleWrite(@ForAll("platforms") ExportedPlatform platform) {
        assertThat(Accessibility.failures(pdf(platform, true, SIDES))).isEmpty();
    }

    @Provide
    Arbitrary<ExportedPlatform> platforms() {
        return RichTextArbitraries.platforms();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itReadsAloudTheWordsOfTheTextInOrderAndNoOthers(boolean lines) {
        var platform = ExportFixtures.platform();
        var pdf = pdf(platform, lines, SIDES);
        var read = ReadAloud.words(pdf);
        var text = ExportFixtures.words(platform);
        int from = read.lastIndexOf("Arbete") - 1;
        assertThat(String.join(" ", read.subList(from, from + text.size()))).isEqualTo(String.join(" ", text));
        assertThat(read.subList(from + text.size(), read.size()))
                .startsWith("Underskrifter", "Vi", "ställer")
                .noneMatch(word -> word.matches("\\d+"));
    }

    @Test
    void itShowsTheSameWordsWhereTheyAreReadByEye() {
        var platform = ExportFixtures.platform();
        var pages = pages(pdf(platform, false, SIDES));
        assertThat(ExportFixtures.words(String.join("\n", pages.subList(1, pages.size() - 1))))
                .filteredOn(word -> !word.matches("[•●◦]|[178]\\."))
                .isEqualTo(ExportFixtures.words(platform));
    }

    private static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(PDDocument document, int number) {
        try {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(number);
            reader.setEndPage(number);
            var lines = new ArrayList<>(reader.getText(document).lines().toList());
            var foot = "Kontrollkod K 7F3A-91C2 · Påhittat handslag <2026> & framåt Sida %d av %d"
                    .formatted(number, document.getNumberOfPages());
            assertThat(lines.remove(foot))
                    .as("the foot of sheet %s in %s", number, lines)
                    .isTrue();
            return String.join("\n", lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFirstSheetSaysWhatItIsAndWhereEverythingStands() {
        var pdf = pdf(ExportFixtures.platform(), false, SIDES);
        assertThat(pages(pdf).getFirst())
                .startsWith(
                        "Påhittat handslag <2026> & framåt\nUtkast för årsmötet\nKontrollkod K 7F3A-91C2\nInnehåll\n")
                .containsPattern("1 Arbete & fritid ?\\.+ ?2")
                .containsPattern("3 Bostäder ?\\.+ ?\\d");
    }

    @Test
    void theLastSheetIsForThoseWhoSign() {
        var last = pages(pdf(ExportFixtures.platform(), false, SIDES)).getLast();
        assertThat(last.lines())
                .containsSubsequence("Underskrifter", "Partiet", "Demodistriktet", "Facket", "Kommunal Demo")
                .filteredOn("Namnteckning och namnförtydligande"::equals)
                .hasSize(3);
        assertThat(pages(pdf(ExportFixtures.platform(), false, List.of())).getLast())
                .doesNotContain("Underskrifter");
    }

    @Test
    void linesAreCountedThroughTheTextAndNoFurther() {
        var text = new ExportedPlatform(
                "Påhittat handslag <2026> & framåt",
                "",
                List.of(ExportFixtures.section("1", Doc.of("Ett", Paragraph.of("rad ".repeat(1500))))));
        var numbers = pages(pdf(text, true, SIDES)).stream()
                .map(page -> page.lines()
                        .filter(line -> line.matches("\\d+( [^.]*)?"))
                        .map(line -> line.replaceAll(" .*", ""))
                        .map(Integer::valueOf)
                        .toList())
                .toList();
        assertThat(numbers.getFirst()).isEmpty();
        assertThat(numbers.getLast()).isEmpty();
        var counted = numbers.stream().flatMap(List::stream).distinct().sorted().toList();
        assertThat(counted).hasSizeGreaterThan(60);
        assertThat(counted)
                .isEqualTo(IntStream.rangeClosed(1, counted.size()).boxed().toList());
    }

    @Test
    void bookmarksFollowTheTree() throws IOException {
        try (var document = Loader.loadPDF(pdf(ExportFixtures.platform(), true, SIDES))) {
            var names = new ArrayList<String>();
            for (var bookmark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(bookmark.getTitle());
                bookmark.children().forEach(below -> names.add("- " + below.getTitle()));
            }
            assertThat(names)
                    .containsExactly(
                            "Innehåll", "1 Arbete & fritid", "- 1.1 Lön", "2 Välfärd", "3 Bostäder", "Underskrifter");
        }
    }
}
