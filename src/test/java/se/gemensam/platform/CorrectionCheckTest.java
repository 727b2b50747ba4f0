package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Text;

class CorrectionCheckTest {

    private static Doc doc(String... paragraphs) {
        return Doc.of(
                "Bostäder", List.of(paragraphs).stream().map(Paragraph::of).toArray(Paragraph[]::new));
    }

    private static String objection(Doc before, Doc after) {
        return CorrectionCheck.of(before, after)
                .map(CorrectionCheck.Objection::key)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a comma, a full stop, signs
            Vi ska bygga hus skolor och vägar.          | Vi ska bygga hus, skolor och vägar.
            Kraven gäller i alla led                    | Kraven gäller i alla led.
            Det är klart - nästan.                      | Det är klart – nästan.
            # spelling
            Hyresrätterna blir flera i länett.          | Hyresrätterna blir flera i länet.
            Delade turer ska bort ur schemmana.         | Delade turer ska bort ur schemana.
            Alla barnn har en plats.                    | Alla barn har en plats.
            Vi bygger bygger hus.                       | Vi bygger hus.
            # the size of a letter
            Barnomsorgen är öppen. den ska vara nära.   | Barnomsorgen är öppen. Den ska vara nära.
            Det finns ett avtal med Lo.                 | Det finns ett avtal med LO.
            """)
    void isOne(String before, String after) {
        assertThat(CorrectionCheck.of(doc(before), doc(after))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # will and duty
            Hyrorna ska sänkas.                         | Hyrorna bör sänkas.                       | correction.word
            Hyrorna kan sänkas.                         | Hyrorna måste sänkas.                     | correction.word
            Vi får bygga.                               | Vi vill bygga.                            | correction.word
            # negation
            Hyrorna ska höjas.                          | Hyrorna ska inte höjas.                   | correction.word
            Det är aldrig stängt.                       | Det är stängt.                            | correction.word
            Ingen ska vänta.                            | Alla ska vänta.                           | correction.word
            Hyran ska inte höjas.                       | Hyran ska in te höjas.                    | correction.word
            # figures and numbers
            Vi bygger 300 hus.                          | Vi bygger 3000 hus.                       | correction.word
            Det tar 1,5 timmar.                         | Det tar 15 timmar.                        | correction.word
            Andelen är 20 %.                            | Andelen är 20.                            | correction.word
            Det minskar med -20 hus.                    | Det minskar med 20 hus.                   | correction.word
            Vi börjar med tjugo platser.                | Vi börjar med trettio platser.            | correction.word
            Se § 14.                                    | Se 14.                                    | correction.word
            Det gäller hälften.                         | Det gäller.                               | correction.word
            # dates
            Senast i maj.                               | Senast i juni.                            | correction.word
            Det är klart 2028-12-31.                    | Det är klart 2028-12-30.                  | correction.word
            # amounts and conditions
            Det gäller minst tio.                       | Det gäller högst tio.                     | correction.word
            Varje kommun kontrolleras.                  | Kommun kontrolleras.                      | correction.word
            Det gäller kommun och region.               | Det gäller kommun eller region.           | correction.word
            Det gäller bara nya hus.                    | Det gäller nya hus.                       | correction.word
            # names
            Det görs av Byggfacket.                     | Det görs av Industrifacket.               | correction.name
            Kommunen och Bruksby bygger.                | Kommunen och Brukby bygger.               | correction.name
            LO tar fram kurserna.                       | SSU tar fram kurserna.                    | correction.name
            # the order of words
            Kommunen höjer inte hyran sänker skatten.   | Kommunen höjer hyran inte sänker skatten. | correction.word
            Facket frågar partiet om svar.              | Partiet frågar facket om svar.            | correction.name
            Vi låter fack fråga parti.                  | Vi låter parti fråga fack.                | correction.order
            """)
    void isNone(String before, String after, String key) {
        assertThat(objection(doc(before), doc(after))).isEqualTo(key);
    }

    @Test
    void wholeParagraphsStayWhereTheyAre() {
        assertThat(objection(doc("Ett stycke."), doc("Ett stycke.", "Och ett till.")))
                .isEqualTo("correction.lines");
        assertThat(objection(doc("Ett stycke.", "Och ett till."), doc("Ett stycke.")))
                .isEqualTo("correction.lines");
        assertThat(objection(
                        doc("Hyrorna sänks överallt.", "Skolan byggs om helt."),
                        doc("Skolan byggs om helt.", "Hyrorna sänks överallt.")))
                .isEqualTo("correction.lines");
    }

    @Test
    void aTitleIsCorrectedAsWordsAre() {
        assertThat(objection(
                        Doc.of("Bostäder för alla", Paragraph.of("Vi bygger.")),
                        Doc.of("Bostäder för några", Paragraph.of("Vi bygger."))))
                .isEqualTo("correction.word");
    }

    @Test
    void looksMayChangeAndWhereALinkLeadsMayNot() {
        var plain = Doc.of("Hus", Paragraph.of(Text.of("Läs mer")));
        assertThat(CorrectionCheck.of(plain, Doc.of("Hus", Paragraph.of(new Text("Läs mer", List.of(new Bold()))))))
                .isEmpty();
        var here = Doc.of("Hus", Paragraph.of(new Text("Läs mer", List.of(new Link("https://a.example/")))));
        var there = Doc.of("Hus", Paragraph.of(new Text("Läs mer", List.of(new Link("https://b.example/")))));
        assertThat(objection(here, there)).isEqualTo("correction.link");
        assertThat(objection(plain, here)).isEqualTo("correction.link");
    }

    @Test
    void nothingIsNothing() {
        assertThat(CorrectionCheck.of(doc("Vi ska bygga 300 hus."), doc("Vi ska bygga 300 hus.")))
                .isEmpty();
    }
}
