package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.NeedsLibreOffice;
import se.gemensam.platform.importing.DocumentImport;
import se.gemensam.platform.importing.ImportOptions;

class OfficeExportTest {

    private static byte[] written(String kind, ExportedPlatform platform) {
        return kind.equals("docx")
                ? WordExport.write(platform, ExportFixtures.CODE, ExportFixtures.SWEDISH)
                : OpenDocumentExport.write(platform, ExportFixtures.CODE, ExportFixtures.SWEDISH);
    }

    @NeedsLibreOffice
    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void anotherProgramReadsTheSameWordsInTheSameOrder(String kind, @TempDir Path folder) throws Exception {
        var platform = ExportFixtures.platform();
        var expected = ExportFixtures.words(platform.title() + " " + platform.subtitle());
        expected.addAll(ExportFixtures.words(platform));
        var read = ExportFixtures.words(asText(written(kind, platform), kind, folder)).stream()
                .filter(word -> !word.matches("[•●◦]|[178]\\."))
                .toList();
        assertThat(String.join(" ", read)).isEqualTo(String.join(" ", expected));
    }

    private static String asText(byte[] file, String kind, Path folder) throws IOException, InterruptedException {
        var written = Files.write(folder.resolve("ut." + kind), file);
        var program = new ProcessBuilder(
                        NeedsLibreOffice.PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(folder.resolve("ut.txt")).replace("\ufeff", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void ourOwnImportFindsTheSectionsTheListsAndTheTable(String kind) {
        var platform = ExportFixtures.platform();
        var read = DocumentImport.read("ut." + kind, written(kind, platform), ImportOptions.levels(3));
        assertThat(read.title()).isEqualTo(platform.title());
        var words = read.allSections()
                .map(section -> section.content().blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList())
                .toList();
        assertThat(words.toString()).contains("BulletList", "OrderedList", "Table", "Blockquote");
    }

    @Test
    void wordIsToldWhatIsAHeadingAListAndAHeaderRow() throws IOException {
        var parts = parts(written("docx", ExportFixtures.platform()));
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading3\"/>", "<w:tblHeader/>")
                .contains("<w:numPr>", "<w:ilvl w:val=\"1\"/>", "<w:hyperlink r:id=\"link1\">");
        assertThat(parts.get("word/numbering.xml")).contains("<w:startOverride w:val=\"7\"/>");
        assertThat(parts.get("word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/avtal?a=1&amp;b=2\" TargetMode=\"External\"");
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"sv-SE\"/>");
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:title>Påhittat handslag &lt;2026&gt; &amp; framåt</dc:title>");
        assertThat(parts.get("word/footer1.xml")).contains("Kontrollkod K 7F3A-91C2");
    }

    @Test
    void openDocumentSaysItsKindFirst() throws IOException {
        var file = written("odt", ExportFixtures.platform());
        assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(parts(file).get("content.xml"))
                .contains("text:outline-level=\"1\"", "<table:table-header-rows>", "text:start-value=\"7\"");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyPartIsXmlWhateverPeopleWrite(@ForAll("platforms") ExportedPlatform platform) throws Exception {
        for (var kind : List.of("docx", "odt")) {
            var parts = parts(written(kind, platform));
            parts.remove("mimetype");
            for (var part : parts.values()) {
                DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Provide
    Arbitrary<ExportedPlatform> platforms() {
        return RichTextArbitraries.platforms();
    }

    static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
