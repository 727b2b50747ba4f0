package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.importing.ImportNotice;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DatabaseTest
class PlatformExportServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);
    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private PlatformExport exporter;

    @Autowired
    private PlatformImport importer;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient database;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID homes;
    private UUID school;

    @BeforeEach
    void aPlatformWithEverythingThatIsSaidOfSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag", "Utkast"));
            homes = sections.add(platform, LAST, Doc.of("Bostäder", Paragraph.of("Vi ska bygga.")));
            school = sections.add(platform, new Place(homes, 0), Doc.of("Skola", Paragraph.of("Taket lagas.")));
            sections.add(platform, LAST, Doc.of("Vård", Paragraph.of("Fler händer.")));
            sections.describe(
                    homes,
                    _ -> new SectionDetails(
                            rooms.member(room, room.anna()).id(),
                            rooms.member(room, room.lena()).id(),
                            Level.MUNICIPALITY_AND_REGION,
                            "Kommunfullmäktige",
                            true,
                            true,
                            LocalDate.of(2027, 3, 1),
                            true,
                            Set.of("T01"),
                            Map.of(room.union(), true, room.tco(), false)));
        });
    }

    private byte[] exported(UUID who, UUID id, ExportFormat format, ExportOptions options) {
        return people.as(who, () -> exporter.write(id, format, options, SWEDISH))
                .bytes();
    }

    private ImportedDocument read(WorkspaceFixtures.Room where, String json) {
        return people.as(
                where.anna(),
                () -> importer.preview(
                        where.id(), "kopia.json", json.getBytes(StandardCharsets.UTF_8), ImportOptions.automatic()));
    }

    private String backup() {
        return new String(
                exported(room.anna(), platform, ExportFormat.JSON, ExportOptions.PLAIN), StandardCharsets.UTF_8);
    }

    /** All that a backup says, without the ids of sections and the moment it was made. */
    private static String content(String json) {
        var root = (ObjectNode) JsonMapper.shared().readTree(json);
        root.remove("exportedAt");
        root.path("sections").forEach(PlatformExportServiceTest::forgetIds);
        return root.toPrettyString();
    }

    private static void forgetIds(JsonNode section) {
        ((ObjectNode) section).remove("id");
        section.path("sections").forEach(PlatformExportServiceTest::forgetIds);
    }

    @Test
    void aBackupComesBackAsThePlatformThatItWas() {
        var backup = backup();
        assertThat(backup).contains("Kommunfullmäktige", "2027-03-01", "T01", "MUNICIPALITY_AND_REGION");

        var document = read(room, backup);
        assertThat(document.notices()).isEmpty();
        var again = people.as(room.anna(), () -> importer.keep(room.id(), document));

        assertThat(again).isNotEqualTo(platform);
        assertThat(content(new String(
                        exported(room.anna(), again, ExportFormat.JSON, ExportOptions.PLAIN), StandardCharsets.UTF_8)))
                .isEqualTo(content(backup));
    }

    @Test
    void whatTwoAgreedOnIsTheirsToSayAgain() {
        people.as(room.anna(), () -> sections.agree(school));
        people.as(room.lena(), () -> sections.agree(school));

        assertThat(read(room, backup()).notices())
                .extracting(ImportNotice::key)
                .containsExactly("import.notice.agreements");
    }

    @Test
    void inAnotherRoomPeopleAndOrganisationsAreLeftBehind() {
        var other = rooms.open();
        var document = read(other, backup());
        assertThat(document.notices()).extracting(ImportNotice::key).containsExactly("import.notice.elsewhere");

        var there = people.as(other.anna(), () -> importer.keep(other.id(), document));
        assertThat(new String(
                        exported(other.anna(), there, ExportFormat.JSON, ExportOptions.PLAIN), StandardCharsets.UTF_8))
                .contains("Kommunfullmäktige")
                .doesNotContain("partyOwner", room.union().toString());
    }

    @Test
    void whatIsNoWholeBackupSaysWhy() {
        var backup = backup();
        assertRefused("import.refused.brokenBackup", () -> read(room, backup.substring(0, backup.length() / 2)));
        assertRefused("import.refused.brokenBackup", () -> read(room, backup.replace("paragraph", "paragraf")));
        assertRefused(
                "import.refused.newerBackup", () -> read(room, backup.replace("\"version\" : 1", "\"version\" : 9")));
        assertRefused("import.refused.foreignBackup", () -> read(room, "{\"name\": \"gemensam\", \"version\": 1}"));
    }

    @Test
    void aCooperatingPartyTakesTheTextHomeAndNothingElse() {
        int version = people.as(room.anna(), () -> versions.keep(platform, "Först"));
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));

        assertThat(new String(exported(tco, platform, ExportFormat.JSON, ExportOptions.PLAIN), StandardCharsets.UTF_8))
                .contains("Vi ska bygga.")
                .doesNotContain("details", "Kommunfullmäktige");
        for (var format : new ExportFormat[] {ExportFormat.PDF, ExportFormat.DOCX}) {
            assertRefused(
                    "access.refused", () -> exported(tco, platform, format, new ExportOptions(false, false, version)));
        }
    }

    @Test
    void whoeverMayNotReadItHasNoFileOfIt() {
        var stranger = rooms.open().anna();
        for (var format : ExportFormat.values()) {
            assertThatThrownBy(() -> exported(stranger, platform, format, ExportOptions.PLAIN))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void changesAreOfAVersionThatThereIsAndInAFormatThatShowsThem() {
        int version = people.as(room.anna(), () -> versions.keep(platform, "Före mötet"));
        people.as(room.anna(), () -> sections.add(platform, LAST, Doc.of("Kultur", Paragraph.of("En scen."))));

        var since = new ExportOptions(false, false, version);
        assertThat(pages(exported(room.lena(), platform, ExportFormat.PDF, since)))
                .contains("version 1, Före mötet, K ", "nytt avsnitt", "En scen.", "Vi ska bygga.");
        assertThat(exported(room.lena(), platform, ExportFormat.DOCX, since)).isNotEmpty();
        assertRefused("export.compared.formats", () -> exported(room.anna(), platform, ExportFormat.HTML, since));
        assertThatThrownBy(() ->
                        exported(room.anna(), platform, ExportFormat.PDF, new ExportOptions(false, false, version + 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void paperCarriesTheCodeOfTheTextThatIsKeptAndTheNamesOfBothSides() {
        people.as(room.anna(), () -> versions.keep(platform, "Kodad"));
        var hash = database.sql("select hash from platform_version where platform_id = ?")
                .param(platform)
                .query(String.class)
                .single();
        var code = "K " + hash.substring(0, 4).toUpperCase(Locale.ROOT) + "-"
                + hash.substring(4, 8).toUpperCase(Locale.ROOT);

        var pages = pages(exported(room.anna(), platform, ExportFormat.PDF, new ExportOptions(true, true, null)));
        assertThat(pages).contains(code, "Underskrifter", "För partiet", "För facket", "Namnteckning");

        people.as(room.anna(), () -> sections.remove(school));
        assertThat(pages(exported(room.anna(), platform, ExportFormat.PDF, ExportOptions.PLAIN)))
                .doesNotContain(code, "Underskrifter");
    }

    private static String pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
