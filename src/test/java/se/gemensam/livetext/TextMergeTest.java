package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.TextMerge.Overlap;

class TextMergeTest {

    /** Blocks parted by a stroke: "# " a subheading, "- " a list of its own, "> " a quote, anything else a paragraph. */
    private static Doc doc(String text) {
        var blocks = new ArrayList<Block>();
        for (var line : text.split("\\|")) {
            var words = line.strip();
            if (words.startsWith("# ")) {
                blocks.add(Subheading.of(1, words.substring(2)));
            } else if (words.startsWith("- ")) {
                blocks.add(new BulletList(List.of(ListItem.of(words.substring(2)))));
            } else if (words.startsWith("> ")) {
                blocks.add(new Blockquote(List.of(Paragraph.of(words.substring(2)))));
            } else {
                blocks.add(Paragraph.of(words));
            }
        }
        return Doc.of("Bostäder", blocks);
    }

    private static TextMerge merge(String base, String proposed, String now) {
        return TextMerge.of(doc(base), doc(proposed), doc(now));
    }

    /**
     * In the last column how it then reads; "overlap" where the two have to be read by somebody; "there" where the text has it by now.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
            Hyran är hög. Skatten är låg. ; Hyran är låg. Skatten är låg.     ; Hyran är hög. Skatten är hög.      ; Hyran är låg. Skatten är hög.
            Hyran är hög. Skatten är låg. ; Hyran är låg. Skatten är låg.     ; Hyran är hög. | Skatten är låg.    ; Hyran är låg. | Skatten är låg.
            Vi bygger. Hyran är hög.      ; Vi bygger. Hyran är låg.          ; # Vi bygger. Hyran är hög.         ; # Vi bygger. Hyran är låg.
            Vi bygger. | Hyran är hög.    ; Vi bygger. | Hyran är låg.        ; Vi bygger. Hyran är hög.           ; Vi bygger. Hyran är låg.
            Vi bygger. Hyran är hög.      ; Vi bygger. Hyran är låg.          ; > Vi bygger. Hyran är hög.         ; > Vi bygger. Hyran är låg.
            Vi bygger. | Hyran är hög.    ; Vi bygger. | Hyran är låg.        ; Hyran är hög. | Vi bygger.         ; Hyran är låg. | Vi bygger.
            Ett. | Två. | Hyran är hög.   ; Ett. | Två. | Hyran är låg.       ; Hyran är hög. | Ett. | Två.        ; overlap
            Vi bygger. | Hyran är hög.    ; Vi bygger. | Hyran är låg.        ; Vi bygger.                         ; overlap
            Hyran är hög.                 ; Hyran är låg.                     ; Hyran är skälig.                   ; overlap
            Hyran är hög.                 ; Hyran är låg.                     ; Hyran är låg.                      ; there
            Hyrorna ska höjas.            ; Hyrorna ska inte höjas.           ; Hyrorna ska sänkas.                ; overlap
            Hyrorna ska höjas.            ; Hyrorna ska sänkas.               ; Hyrorna ska inte höjas.            ; overlap
            Hyrorna ska höjas.            ; Hyrorna ska inte höjas.           ; Hyrorna ska inte höjas.            ; there
            Hyrorna ska höjas.            ; Hyrorna ska inte höjas.           ; Hyrorna ska aldrig höjas.          ; overlap
            Inom 30 minuter.              ; Inom 45 minuter.                  ; Inom 30 sekunder.                  ; overlap
            Inom 30 minuter.              ; Inom 30 sekunder.                 ; Inom 45 minuter.                   ; overlap
            Vi lovar 12 000 hus.          ; Vi lovar 12 500 hus.              ; Vi lovar 14 000 hus.               ; overlap
            Ett. Två.                     ; Ett. Nytt här. Två.               ; Ett. Annat här. Två.               ; overlap
            Ett. Två.                     ; Ett. Nytt här. Två.               ; Ett. Nytt här. Två.                ; there
            Ett. Två.                     ; Ett. Nytt här. Två.               ; Ett igen. Två.                     ; Ett igen. Nytt här. Två.
            Ett. Två.                     ; Ett. Nytt här. Två.               ; Ett. Två igen.                     ; Ett. Nytt här. Två igen.
            Ett. | Två.                   ; Ett. | Nytt. | Två.               ; Ett. | Två. | Sist.                ; Ett. | Nytt. | Två. | Sist.
            Ett. | Två.                   ; Ett. | Nytt. | Två.               ; Ett. | Annat. | Två.               ; overlap
            Ett. | Två.                   ; Ett. | Nytt. | Två.               ; Ett. | Nytt. | Två.                ; there
            Ett. | Två. | Tre.            ; Två. | Tre.                       ; Ett. | Två. | Tre igen.            ; Två. | Tre igen.
            Ett. | Två. | Tre.            ; Ett. | Tre.                       ; Ett. | Två nu. | Tre.              ; overlap
            Ett. | Två. | Tre.            ; Ett. | Tre.                       ; Ett. | Tre.                        ; there
            Vi ska bygga                  ; Vi ska inte bygga                 ; Vi ska bygga nu                    ; overlap
            Vi ska bygga hus. Vi vill.    ; Vi ska inte bygga hus. Vi vill.   ; Vi ska bygga hus. Vi vill nu.      ; Vi ska inte bygga hus. Vi vill nu.
            Vi bygger. Det gäller alla.   ; Vi bygger. Inte Det gäller alla.  ; Vi bygger. Det gäller många.       ; overlap
            Vi bygger Det gäller alla.    ; Vi bygger. Det gäller alla.       ; Vi bygger Det gäller många.        ; overlap
            - Fler bussar. Nya spår.      ; - Fler bussar. Inga spår.         ; - Färre bussar. Nya spår.          ; overlap
            # Bygg nytt. Riv gammalt.     ; # Bygg nytt. Spara gammalt.       ; # Bygg stort. Riv gammalt.         ; overlap
            - Fler bussar. | - Nya spår.  ; - Fler bussar. | - Inga spår.     ; - Färre bussar. | - Nya spår.      ; - Färre bussar. | - Inga spår.
            Kl. 12 går bussen. Kom då.    ; Kl. 13 går bussen. Kom då.        ; Kl. 12 går bussen. Kom sen.        ; Kl. 13 går bussen. Kom sen.
            Bygg t.ex. hus. Riv.          ; Bygg t.ex. skolor. Riv.           ; Bygg bl.a. hus. Riv.               ; overlap
            Alla ska ha el.               ; Alla ska ha el och gas.           ; Alla ska ha el och vatten.         ; overlap
            Ska vi bygga? Ja!             ; Bör vi bygga? Ja!                 ; Ska vi bygga? Nej!                 ; Bör vi bygga? Nej!
            Vi ska. Vi ska. Vi ska.       ; Vi ska. Vi vill. Vi ska.          ; Vi ska. Vi ska. Vi kan.            ; Vi ska. Vi vill. Vi kan.
            Ett.                          ; Ett.                              ; Två.                               ; there
            """)
    void sentences(String base, String proposed, String now, String expected) {
        var merged = merge(base, proposed, now);
        switch (expected) {
            case "overlap" -> {
                assertThat(merged.overlaps()).isNotEmpty();
                assertThat(merged.words()).isEqualTo(doc(now));
            }
            case "there" -> {
                assertThat(merged.isDone()).as(merged.toString()).isTrue();
                assertThat(merged.words()).isEqualTo(doc(now));
            }
            default -> {
                assertThat(merged.overlaps()).isEmpty();
                assertThat(merged.words()).isEqualTo(doc(expected));
            }
        }
    }

    @Test
    void anOverlapIsToldByItsThreeSentences() {
        assertThat(merge(
                                "Allt väl. Hyrorna ska höjas. Slut.",
                                "Allt väl. Hyrorna ska inte höjas. Slut.",
                                "Allt väl. Hyrorna ska sänkas. Slut.")
                        .overlaps())
                .containsExactly(new Overlap("Hyrorna ska höjas.", "Hyrorna ska inte höjas.", "Hyrorna ska sänkas."));
    }

    @Test
    void whatOverlapsIsLeftAndTheRestIsBroughtIn() {
        var merged = merge("Ett är ett. Två är två.", "Ett är sju. Två är sju.", "Ett är ett. Två är åtta.");
        assertThat(merged.words()).isEqualTo(doc("Ett är sju. Två är åtta."));
        assertThat(merged.carried()).isEqualTo(1);
        assertThat(merged.overlaps()).hasSize(1);
        assertThat(merged.isClean()).isFalse();
    }

    @Test
    void aMarkAloneMeetsOnlyTheSameWords() {
        var base = doc("Hyran är hög.");
        var bold = Doc.of("Bostäder", Paragraph.of(Text.of("Hyran", new Bold()), Text.of(" är hög.")));
        var merged = TextMerge.of(base, doc("Hyran är låg."), bold);
        assertThat(merged.words())
                .isEqualTo(Doc.of("Bostäder", Paragraph.of(Text.of("Hyran", new Bold()), Text.of(" är låg."))));
        assertThat(TextMerge.of(base, bold, doc("Avgiften är hög.")).overlaps()).hasSize(1);
        assertThat(TextMerge.of(base, bold, bold).isDone()).isTrue();
        var marked = TextMerge.of(base, bold, doc("Hyran är låg."));
        assertThat(marked.words()).isEqualTo(merged.words());
    }

    @Test
    void aWholeLineInBoldHoldsTheWordThatIsProposedAnew() {
        var bold = Doc.of("Bostäder", Paragraph.of(Text.of("Hyran är hög.", new Bold())));
        assertThat(TextMerge.of(doc("Hyran är hög."), doc("Hyran är låg."), bold)
                        .overlaps())
                .hasSize(1);
    }

    @Test
    void titlesAreTakenAsOne() {
        var base = Doc.of("Bättre bussar", Paragraph.of("Ett."));
        var merged = TextMerge.of(
                base, Doc.of("Fler bussar", Paragraph.of("Ett.")), Doc.of("Bättre bussar", Paragraph.of("Två.")));
        assertThat(merged.words()).isEqualTo(Doc.of("Fler bussar", Paragraph.of("Två.")));
        assertThat(TextMerge.of(
                                base,
                                Doc.of("Fler bussar", Paragraph.of("Ett.")),
                                Doc.of("Bättre tåg", Paragraph.of("Ett.")))
                        .overlaps())
                .hasSize(1);
    }

    @Test
    void aRowAndAColumnOfOneTableDoNotFit() {
        var base = table(List.of("a", "b"), List.of("c", "d"));
        var row = table(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        var column = table(List.of("a", "b", "x"), List.of("c", "d", "y"));
        assertThat(TextMerge.of(base, row, column).overlaps()).isNotEmpty();
        assertThat(TextMerge.of(base, row, table(List.of("a", "b"), List.of("c", "z")))
                        .words())
                .isEqualTo(table(List.of("a", "b"), List.of("c", "z"), List.of("e", "f")));
    }

    @SafeVarargs
    private static Doc table(List<String>... rows) {
        return Doc.of(
                "Tabell",
                new Table(List.of(rows).stream()
                        .map(row ->
                                new TableRow(row.stream().map(TableCell::data).collect(Collectors.toList())))
                        .toList()));
    }

    @Test
    void theMechanicalMergeIsAProposalOnly() {
        assertThat(TextMerge.mechanically(
                        doc("Hyrorna ska höjas."), doc("Hyrorna ska inte höjas."), doc("Hyrorna ska sänkas.")))
                .contains(doc("Hyrorna ska inte sänkas."));
        assertThat(TextMerge.mechanically(doc("Hyran är hög."), doc("Hyran är låg."), doc("Hyran är skälig.")))
                .contains(doc("Hyran är låg."));
    }
}
