package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.Text;

class WordImportTest {

    private static final DocxFile REPORT = new DocxFile()
            .title("Rapport från skärgården")
            .heading(1, "Läget")
            .paragraph("Färjan går tre gånger om dagen. I februari låg den still i nio dygn.")
            .heading(2, "Hamnen")
            .paragraph("Kajen är från 1952 och behöver ny belysning.")
            .item(0, "Belysningen byts i maj.")
            .item(1, "Elnätet förstärks först.")
            .item(0, "Räcket målas.")
            .heading(2, "Skolan")
            .table(new String[] {"År", "Elever"}, new String[] {"2024", "31"}, new String[] {"2026", "27"})
            .link("Kommunens barnprognos", "https://www.exempel.se/prognos")
            .heading(1, "Förslag")
            .paragraph("Vi föreslår en fjärde tur.");

    @Test
    void comesInByItsStyles() {
        var document = read(REPORT, ImportOptions.automatic());
        assertThat(document.title()).isEqualTo("Rapport från skärgården");
        Reading.hasChapters(document, List.of("Läget", "  Hamnen", "  Skolan", "Förslag"));
        Reading.hasEveryLetterOf(
                document,
                "Rapport från skärgården Läget Färjan går tre gånger om dagen. I februari låg den"
                        + " still i nio dygn. Hamnen Kajen är från 1952 och behöver ny belysning. Belysningen byts i maj. Elnätet"
                        + " förstärks först. Räcket målas. Skolan År Elever 2024 31 2026 27 Kommunens barnprognos Förslag Vi föreslår"
                        + " en fjärde tur.");
        Reading.endsNoParagraphInsideASentence(document, Set.of("barnprognos"));
        Reading.comesBackFromMarkdown(document);
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void listsTablesAndLinksAreKept() {
        var document = read(REPORT, ImportOptions.automatic());
        assertThat(Reading.section(document, "Hamnen").blocks().getLast())
                .isInstanceOfSatisfying(
                        BulletList.class,
                        list -> assertThat(list.children().getFirst().children())
                                .last()
                                .isInstanceOf(BulletList.class));
        var school = Reading.section(document, "Skolan").blocks();
        assertThat(school.getFirst())
                .isInstanceOfSatisfying(
                        Table.class, table -> assertThat(table.children()).hasSize(3));
        assertThat(((Paragraph) school.getLast()).children())
                .containsExactly(Text.of("Kommunens barnprognos", new Link("https://www.exempel.se/prognos")));
    }

    @Test
    void thePersonChoosesWhatBecomesASection() {
        var document = read(REPORT, ImportOptions.levels(1));
        Reading.hasChapters(document, List.of("Läget", "Förslag"));
        assertThat(Reading.section(document, "Läget").blocks()).contains(Subheading.of(1, "Hamnen"));
        Reading.hasChapters(read(REPORT, ImportOptions.levels(0)), List.of("Rapport från skärgården"));
    }

    @Test
    void boldLinesAreHeadingsWhereNobodyUsedStyles() {
        var letter = new DocxFile()
                .boldParagraph("Bakgrund")
                .paragraph("Frågan väcktes av klubben i april.")
                .boldParagraph("Vårt krav")
                .paragraph("Alla ska ha rätt till heltid.");
        Reading.hasChapters(read(letter, ImportOptions.automatic()), List.of("Bakgrund", "Vårt krav"));
    }

    @Test
    void paragraphsThatAConverterToreAreWhole() {
        var torn = new DocxFile()
                .heading(1, "Resor")
                .paragraph("Den som börjar klockan fem kan inte åka buss, och därför vill vi att den första")
                .paragraph("turen läggs en timme tidigare.");
        assertThat(Reading.section(read(torn, ImportOptions.automatic()), "Resor")
                        .blocks())
                .containsExactly(
                        Paragraph.of("Den som börjar klockan fem kan inte åka buss, och därför vill vi att den första"
                                + " turen läggs en timme tidigare."));
    }

    private static ImportedDocument read(DocxFile file, ImportOptions options) {
        return DocumentImport.read("rapport.docx", file.bytes(), options);
    }
}
