package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gemensam.NeedsLibreOffice;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.Text;

class OpenDocumentImportTest {

    private static final String START = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
            <office:automatic-styles>
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
            <text:list-level-style-bullet text:level="2"/></text:list-style>
            </office:automatic-styles><office:body><office:text>
            """;
    private static final String END = "</office:text></office:body></office:document-content>";

    private static ImportedDocument read(String body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write((START + body + END).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return DocumentImport.read("rapport.odt", out.toByteArray(), ImportOptions.automatic());
    }

    @Test
    void boldWordsListsAndWhatWasTakenOut() {
        var document = read("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>Borttaget.</text:p></text:deletion></text:changed-region>
                </text:tracked-changes>
                <text:h text:outline-level="1">Läget</text:h>
                <text:p>Färjan går <text:span text:style-name="T1">tre</text:span><text:s/>gånger<office:annotation><text:p>Nej.</text:p>
                </office:annotation> om dagen.</text:p>
                <text:list text:style-name="L1"><text:list-item text:start-value="4"><text:p>Fjärde.</text:p>
                <text:list><text:list-item><text:p>Under.</text:p></text:list-item></text:list></text:list-item></text:list>
                <text:p>Sist.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Från 1952.</text:p></text:note-body>
                </text:note></text:p>
                """);
        var blocks = Reading.section(document, "Läget").blocks();
        assertThat(((Paragraph) blocks.getFirst()).children())
                .containsExactly(Text.of("Färjan går "), Text.of("tre", new Bold()), Text.of(" gånger om dagen."));
        assertThat(blocks.get(1)).isInstanceOfSatisfying(OrderedList.class, list -> {
            assertThat(list.start()).isEqualTo(4);
            assertThat(list.children().getFirst().children().getLast()).isInstanceOf(BulletList.class);
        });
        Reading.hasEveryLetterOf(
                document, "Läget Färjan går tre gånger om dagen. 4 Fjärde. Under. Sist.1 1 Från 1952.");
    }

    @Test
    void headingsInListsAndTablesWithHeads() {
        var document = read("""
                <text:list text:style-name="L1"><text:list-item><text:h text:outline-level="1">Skolan</text:h></text:list-item></text:list>
                <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>År</text:p></table:table-cell>
                <table:table-cell><text:p>Elever</text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>31</text:p>
                </table:table-cell></table:table-row></table:table>
                <text:p>Bilden:<draw:frame><draw:image xlink:href="http://elsewhere.example/a.png"/></draw:frame></text:p>
                """);
        assertThat(Reading.section(document, "Skolan").blocks().getFirst())
                .isInstanceOfSatisfying(
                        Table.class, table -> assertThat(table.children()).hasSize(2));
        assertThat(document.notices()).isNotEmpty();
    }

    @Test
    @NeedsLibreOffice
    void aDocumentOfAnotherProgramReadsAsItsWordCopyDoes(@TempDir Path folder) throws Exception {
        var word = new DocxFile()
                .title("Rapport från skärgården")
                .heading(1, "Läget")
                .paragraph("Färjan går tre gånger om dagen. I februari låg den still i nio dygn.")
                .heading(2, "Hamnen")
                .item(0, "Belysningen byts i maj.")
                .item(1, "Elnätet förstärks först.")
                .item(0, "Räcket målas.")
                .heading(2, "Skolan")
                .table(new String[] {"År", "Elever"}, new String[] {"2024", "31"})
                .link("Kommunens barnprognos", "https://www.exempel.se/prognos")
                .heading(1, "Förslag")
                .paragraph("Vi föreslår en fjärde tur.");
        var read = DocumentImport.read("rapport.odt", converted(word.bytes(), folder), ImportOptions.automatic());
        assertThat(read.title()).isEqualTo("Rapport från skärgården");
        Reading.hasChapters(read, List.of("Läget", "  Hamnen", "  Skolan", "Förslag"));
        Reading.hasEveryLetterOf(
                read,
                "Rapport från skärgården Läget Färjan går tre gånger om dagen. I februari låg den still i nio dygn. Hamnen"
                        + " Belysningen byts i maj. Elnätet förstärks först. Räcket målas. Skolan År Elever 2024 31 Kommunens barnprognos"
                        + " Förslag Vi föreslår en fjärde tur.");
        Reading.endsNoParagraphInsideASentence(read, Set.of("barnprognos"));
        assertThat(Reading.section(read, "Hamnen").blocks()).hasOnlyElementsOfType(BulletList.class);
    }

    private static byte[] converted(byte[] word, Path folder) throws IOException, InterruptedException {
        var written = Files.write(folder.resolve("rapport.docx"), word);
        var program = new ProcessBuilder(
                        NeedsLibreOffice.PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "odt",
                        "--outdir",
                        folder.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve("rapport.odt"));
    }
}
