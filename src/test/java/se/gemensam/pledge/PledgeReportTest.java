package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PledgeReportTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private TrackerReport reports;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aPledge() {
        room = rooms.open();
        fixtures.adopted(room, "=Alla som anställs erbjuds heltid.");
        fixtures.draft(room, "Turer");
    }

    private byte[] written(PledgeReportFormat format, PledgeFilter filter) {
        return people.as(
                room.lena(),
                () -> reports.write(room.id(), filter, PledgeSort.NUMBER, format, SWEDISH)
                        .bytes());
    }

    @Test
    void csvHoldsThePledgesThatTheFilterLetsThrough() {
        var csv = new String(
                written(
                        PledgeReportFormat.CSV,
                        PledgeFilter.of(PledgeFixtures.TERM).by(PledgeLabel.NOT_STARTED)),
                StandardCharsets.UTF_8);
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv)
                .contains("L1;'=Alla som anställs erbjuds heltid.;Inte påbörjat;Kommun")
                .contains(";71%;");
    }

    @Test
    void paperIsTaggedAndSaysWhatThereIs() throws IOException {
        try (var pdf = Loader.loadPDF(written(PledgeReportFormat.PDF, PledgeFilter.of(PledgeFixtures.TERM)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("sv");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline()).isNotNull();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Löften 2026–2030", "heltid", "Grupperna lägger målet i budgeten.", "85");
        }
    }

    @Test
    void wordKnowsHeadingsAndTables() throws IOException {
        var document = parts(written(PledgeReportFormat.DOCX, PledgeFilter.of(PledgeFixtures.TERM)))
                .get("word/document.xml");
        assertThat(document)
                .contains("<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Heading2\"/>", "<w:tblHeader/>", "heltid");
    }

    @Test
    void theWorkbookHasASheetOfPledgesAndOneOfFigures() throws IOException {
        var parts = parts(written(PledgeReportFormat.XLSX, PledgeFilter.of(PledgeFixtures.TERM)));
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Löften\"", "name=\"Mått\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>0.71</v>", "Anställda med heltidstjänst");
    }

    @Test
    void whoCooperatesGetsNoFile() {
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        for (var format : PledgeReportFormat.values()) {
            assertThatThrownBy(() -> people.as(
                            tove,
                            () -> reports.write(
                                    room.id(),
                                    PledgeFilter.of(PledgeFixtures.TERM),
                                    PledgeSort.NUMBER,
                                    format,
                                    SWEDISH)))
                    .isInstanceOf(RefusedException.class);
        }
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
