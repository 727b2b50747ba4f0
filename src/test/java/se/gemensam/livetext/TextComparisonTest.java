package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

class TextComparisonTest {

    private static TextComparison compare(Doc before, Doc after) {
        return TextComparison.of(before, after);
    }

    private static Doc doc(Block... blocks) {
        return Doc.of("Bostäder", blocks);
    }

    private static Doc doc(String... paragraphs) {
        return Doc.of(
                "Bostäder",
                List.of(paragraphs).stream()
                        .map(Paragraph::of)
                        .map(Block.class::cast)
                        .toList());
    }

    /** As in print: [-gone-], {+new+}, and whole lines with what became of them before them. */
    private static String shown(TextComparison comparison) {
        return comparison.lines().stream()
                .skip(1)
                .map(TextComparisonTest::shown)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(ComparedLine line) {
        var words = line.runs().stream()
                .map(run -> switch (run.fate()) {
                    case SAME -> run.words();
                    case INSERTED -> "{+" + run.words() + "+}";
                    case DELETED -> "[-" + run.words() + "-]";
                    case REFORMATTED -> "(" + run.words() + ")";
                })
                .collect(Collectors.joining());
        return switch (line.change()) {
            case MOVED_HERE -> "here " + line.move() + ": " + words;
            case MOVED_AWAY -> "away " + line.move() + ": " + words;
            default -> words;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Vi ska bygga fler hus.        ; Vi ska bygga många hus.         ; Vi ska bygga [-fler-]{+många+} hus.
            Skatten ska höjas.            ; Skatten ska inte höjas.         ; Skatten ska {+inte +}höjas.
            Skatten ska höjas.            ; Skatten ska sänkas.             ; Skatten ska [-höjas-]{+sänkas+}.
            Vi ska bygga.                 ; Vi bör bygga.                   ; Vi [-ska-]{+bör+} bygga.
            Senast 2028 är det klart.     ; Senast 2029 är det klart.       ; Senast [-2028-]{+2029+} är det klart.
            Högst 3,5 procent.            ; Högst 3,6 procent.              ; Högst [-3,5-]{+3,6+} procent.
            Det kostar 12 000 kronor.     ; Det kostar 12 500 kronor.       ; Det kostar 12 [-000-]{+500+} kronor.
            Hyran är hög.                 ; Hyran är hög                    ; Hyran är hög[-.-]
            Buss och tåg.                 ; Tåg och buss.                   ; [-Buss-]{+Tåg+} och [-tåg-]{+buss+}.
            LO-distriktet kräver svar.    ; Partidistriktet kräver svar.    ; [-LO-distriktet-]{+Partidistriktet+} kräver svar.
            Vi ska bygga nya fina hus nu. ; Vi ska riva gamla fula hus nu.  ; Vi ska [-bygga nya fina-]{+riva gamla fula+} hus nu.
            Smörgåsar åt alla.            ; Smörgåsar åt alla.              ; Smörgåsar åt alla.
            """)
    void words(String before, String after, String expected) {
        assertThat(shown(compare(doc(before), doc(after)))).isEqualTo(expected);
    }

    @Test
    void paragraphsComeAndGo() {
        assertThat(shown(compare(
                        doc("Ett och två.", "Tre och fyra."),
                        doc("Ett och två.", "Fem är mer än sex.", "Tre och fyra."))))
                .isEqualTo("Ett och två. | {+Fem är mer än sex.+} | Tre och fyra.");
        assertThat(shown(compare(
                        doc("Ett och två.", "Fem är mer än sex.", "Tre och fyra."),
                        doc("Ett och två.", "Tre och fyra."))))
                .isEqualTo("Ett och två. | [-Fem är mer än sex.-] | Tre och fyra.");
    }

    @Test
    void aParagraphThatStandsElsewhereHasMovedOnceAlsoInOtherWords() {
        var before = doc("Vi bygger fler hus i varje kommun.", "Vi lagar skolans tak.", "Vi kör bussar om natten.");
        assertThat(shown(compare(
                        before,
                        doc(
                                "Vi lagar skolans tak.",
                                "Vi kör bussar om natten.",
                                "Vi bygger fler hus i varje kommun."))))
                .isEqualTo(
                        "away 1: [-Vi bygger fler hus i varje kommun.-] | Vi lagar skolans tak. | Vi kör bussar om natten."
                                + " | here 1: Vi bygger fler hus i varje kommun.");
        var changed = compare(
                before,
                doc("Vi lagar skolans tak.", "Vi kör bussar om natten.", "Vi bygger många hus i varje kommun."));
        assertThat(shown(changed)).endsWith("here 1: Vi bygger [-fler-]{+många+} hus i varje kommun.");
        assertThat(changed.changes()).extracting(ComparedLine::change).containsExactly(Change.MOVED_HERE);
    }

    @Test
    void aShortLineSaysNothingOfWhereItCameFrom() {
        var comparison =
                compare(doc("Vi ska:", "Hyran är rimlig för alla."), doc("Hyran är rimlig för alla.", "Vi ska:"));
        assertThat(comparison.lines())
                .extracting(ComparedLine::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.SAME, Change.ADDED);
    }

    @Test
    void theTitleIsTheTitleWhateverItSays() {
        var comparison = compare(Doc.of("Bostäder", Paragraph.of("Skola")), Doc.of("Skola", Paragraph.of("Bostäder")));
        assertThat(comparison.lines().getFirst())
                .satisfies(line -> assertThat(line.kind()).isEqualTo(LineKind.TITLE))
                .satisfies(line -> assertThat(shown(line)).isEqualTo("[-Bostäder-]{+Skola+}"));
    }

    @Test
    void marksThatChangedAreTold() {
        var plain = doc(Paragraph.of(Text.of("Vi ska bygga.")));
        var bold = doc(Paragraph.of(Text.of("Vi "), Text.of("ska", new Bold()), Text.of(" bygga.")));

        assertThat(shown(compare(plain, bold))).isEqualTo("Vi (ska) bygga.");
        assertThat(compare(plain, bold).lines().getLast().change()).isEqualTo(Change.REFORMATTED);
        assertThat(shown(compare(
                        doc(Paragraph.of(Text.of("här", new Link("https://exempel.se/1")))),
                        doc(Paragraph.of(Text.of("här", new Link("https://exempel.se/2")))))))
                .isEqualTo("(här)");
        assertThat(shown(compare(
                        doc(Paragraph.of(Text.of("Fet", new Bold()), Text.of("stil"))), doc(Paragraph.of("Fetstil")))))
                .isEqualTo("(Fet)stil");
    }

    @Test
    void aParagraphThatBecameAHeadingOrAPointOfAListIsTheSameWords() {
        var words = "Trygga jobb i hela länet";
        assertThat(compare(doc(words), doc(Subheading.of(1, words))).lines().getLast())
                .satisfies(line -> assertThat(line.change()).isEqualTo(Change.REFORMATTED))
                .satisfies(line -> assertThat(line.kind()).isEqualTo(LineKind.SUBHEADING));
        assertThat(compare(doc(words), doc(new BulletList(List.of(ListItem.of(words)))))
                        .lines()
                        .getLast())
                .satisfies(line -> assertThat(line.change()).isEqualTo(Change.REFORMATTED))
                .satisfies(line -> assertThat(line.depth()).isEqualTo(1));
    }

    @Test
    void cellsAreComparedOneByOne() {
        var before = doc(new Table(List.of(
                new TableRow(List.of(TableCell.header("År"), TableCell.header("Antal bostäder"))),
                new TableRow(List.of(TableCell.data("2027"), TableCell.data("100 nya bostäder"))))));
        var after = doc(new Table(List.of(
                new TableRow(List.of(TableCell.header("År"), TableCell.header("Antal bostäder"))),
                new TableRow(List.of(TableCell.data("2027"), TableCell.data("120 nya bostäder"))))));
        assertThat(shown(compare(before, after))).isEqualTo("År | Antal bostäder | 2027 | [-100-]{+120+} nya bostäder");
    }

    @Test
    void aDocumentIsTheSameAsItself() {
        assertThat(compare(doc("Ett.", "Två."), doc("Ett.", "Två.")).isSame()).isTrue();
        assertThat(compare(doc("Ett.", "Två."), doc("Ett.", "Tre.")).isSame()).isFalse();
    }

    /** Whatever changed: what is the same or new is the text now, and what is the same or gone is the text before. */
    @Test
    void bothTextsCanBeReadFromIt() {
        var words = List.of("vi", "ska", "bygga", "fler", "hus", "och", "bussar", "inte", "2028", "hyran", ".", ",");
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var before = text(random, words);
            var after = changed(before, random, words);
            var comparison = compare(doc(before.toArray(String[]::new)), doc(after.toArray(String[]::new)));

            assertThat(read(comparison, Fate.DELETED, Change.REMOVED, Change.MOVED_AWAY))
                    .as("after, seed %d", seed)
                    .containsExactlyElementsOf(after);
            assertThat(read(comparison, Fate.INSERTED, Change.ADDED, Change.MOVED_HERE))
                    .as("before, seed %d", seed)
                    .containsExactlyElementsOf(before);
        }
    }

    private static List<String> read(TextComparison comparison, Fate without, Change... withoutLines) {
        return comparison.lines().stream()
                .skip(1)
                .filter(line -> !List.of(withoutLines).contains(line.change()))
                .map(line -> line.runs().stream()
                        .filter(run -> run.fate() != without)
                        .map(ComparedRun::words)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> text(Random random, List<String> words) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> line(random, words))
                .toList();
    }

    private static String line(Random random, List<String> words) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private static List<String> changed(List<String> before, Random random, List<String> words) {
        var after = new ArrayList<>(before);
        for (int change = 0; change < 1 + random.nextInt(4); change++) {
            int place = random.nextInt(after.size());
            switch (random.nextInt(4)) {
                case 0 -> after.add(place, line(random, words));
                case 1 -> after.set(place, after.get(place) + " " + line(random, words));
                case 2 -> Collections.swap(after, place, random.nextInt(after.size()));
                default -> {
                    if (after.size() > 1) {
                        after.remove(place);
                    }
                }
            }
        }
        return after;
    }
}
