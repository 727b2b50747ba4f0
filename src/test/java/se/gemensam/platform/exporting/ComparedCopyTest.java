package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichTextPlain;
import se.gemensam.livetext.TextComparison;

class ComparedCopyTest {

    private static final Doc BEFORE = Doc.of(
            "Bostäder",
            Paragraph.of("Vi ska bygga fler hus i varje kommun."),
            Paragraph.of("Hyran ska kunna betalas av den som arbetar deltid, och ingen ska behöva flytta."),
            Paragraph.of("Detta stycke tas bort helt och hållet."),
            Paragraph.of("Sist står ett stycke som inte rörs."));
    private static final Doc AFTER = Doc.of(
            "Bostäder åt alla",
            Paragraph.of("Hyran ska kunna betalas av den som arbetar deltid, och ingen ska behöva flytta."),
            Paragraph.of("Vi ska bygga många hus i varje kommun."),
            Subheading.of(1, "Det nya"),
            new BulletList(List.of(ListItem.of("en helt ny punkt om trapphus"))),
            Paragraph.of("Sist står ett stycke som inte rörs."));
    private static final Doc SCHOOL = Doc.of("Skola", Paragraph.of("Taket lagas."));

    private static final ComparedCopy COPY = new ComparedCopy(
            "Handslag",
            "version 3",
            ExportFixtures.CODE,
            List.of(
                    part("1", "Bostäder åt alla", "", false, BEFORE, AFTER),
                    part("2", "Skola", "", true, SCHOOL, SCHOOL),
                    part("3", "Nytt", "version.section.ADDED", false, Doc.empty(""), Doc.of("Nytt", words("Nya ord."))),
                    part(
                            "4",
                            "Gammalt",
                            "version.section.REMOVED",
                            false,
                            Doc.of("Gammalt", words("Gamla ord.")),
                            Doc.empty(""))));

    private static Block words(String words) {
        return Paragraph.of(words);
    }

    private static ComparedCopy.Part part(
            String number, String title, String fate, boolean moved, Doc before, Doc after) {
        return new ComparedCopy.Part(
                UUID.randomUUID(), 1, number, title, fate, moved, TextComparison.of(before, after));
    }

    @Test
    void everybodyCanReadTheCopyOnPaper() {
        assertThat(Accessibility.failures(ComparedPdf.write(COPY, ExportFixtures.SWEDISH)))
                .isEmpty();
    }

    @Test
    void itSaysInWordsWhatMovedCameAndWent() throws IOException {
        try (var document = Loader.loadPDF(ComparedPdf.write(COPY, ExportFixtures.SWEDISH))) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            var text = reader.getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Texten nu jämförd med version 3", "Flyttat hit (1)", "Flyttat härifrån (1)")
                    .contains("Struket Detta stycke tas bort helt och hållet.", "”fler” blev ”många”")
                    .contains("2 Skola flyttat Taket lagas.", "3 Nytt nytt avsnitt Nya ord.")
                    .contains("4 Gammalt borttaget avsnitt Gamla ord.");
        }
    }

    @Test
    void acceptedItIsTheTextNowAndRejectedTheOneBefore() throws IOException {
        var file = ComparedWord.write(COPY, Instant.parse("2026-11-26T09:00:00.5Z"), ExportFixtures.SWEDISH);
        var body = OfficeExportTest.parts(file).get("word/document.xml");
        assertThat(body).contains("w:author=\"Gemensam\" w:date=\"2026-11-26T09:00:00Z\"");
        var accepted = paragraphs(body, "ins", "del");
        var rejected = paragraphs(body, "del", "ins");
        assertThat(accepted).containsSubsequence(lines("1", AFTER)).contains("2 Skola", "Taket lagas.", "3 Nytt");
        assertThat(accepted).doesNotContain("4 Gammalt", "Detta stycke tas bort helt och hållet.");
        assertThat(rejected).containsSubsequence(lines("1", BEFORE)).contains("4 Gammalt", "Gamla ord.");
        assertThat(rejected).doesNotContain("3 Nytt", "Nya ord.", "Det nya");
    }

    private static List<String> lines(String number, Doc doc) {
        return (number + " " + RichTextPlain.of(doc)).lines().toList();
    }

    /** What Word has left when all revisions of the one kind stay and all of the other go. */
    private static List<String> paragraphs(String body, String stay, String go) {
        return List.of(body.split("<w:p>")).stream()
                .filter(paragraph -> !paragraph.contains("<w:rPr><w:" + go + " "))
                .map(paragraph -> paragraph
                        .replaceAll("<w:" + go + " .*?</w:" + go + ">", "")
                        .replaceAll("<w:pPr>.*?</w:pPr>", "")
                        .replaceAll("<[^>]*>", ""))
                .toList();
    }
}
