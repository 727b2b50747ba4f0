package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText;

/** Files made to do harm, and files that are only wrong: each is refused with a reason, or stripped with a notice. */
class HostileFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final DocxFile LETTER = new DocxFile().heading(1, "Brev").paragraph("Vi ses i maj.");

    // ---- Word

    @Test
    void zipBombIsRefused() {
        var bomb = new DocxFile().paragraph("x").part("word/media/image1.png", new byte[300 * 1024 * 1024]);
        assertRefused("a.docx", bomb.bytes(), "import.refused.bomb");
    }

    @Test
    void bombInsideATextPartIsRefused() {
        var bomb = new DocxFile().rawBody("<w:p/>".repeat(9_000_000));
        assertRefused("a.docx", bomb.bytes(), "import.refused.bomb");
    }

    @Test
    void thousandsOfPartsAreRefused() {
        var crowd = new DocxFile().paragraph("x");
        for (int i = 0; i < 5000; i++) {
            crowd.part("word/part" + i + ".bin", new byte[0]);
        }
        assertRefused("a.docx", crowd.bytes(), "import.refused.bomb");
    }

    @Test
    void externalEntityIsRefused() {
        var xxe = new DocxFile()
                .prolog("<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>")
                .rawBody("<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>");
        assertRefused("a.docx", xxe.bytes(), "import.refused.documentType");
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        var laughs = new DocxFile()
                .prolog("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
                .paragraph("x");
        assertRefused("a.docx", laughs.bytes(), "import.refused.documentType");
    }

    @Test
    void entityInAnyOtherPartIsRefused() {
        var part = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\"><x/>"
                .getBytes(StandardCharsets.UTF_8);
        var file = new DocxFile().paragraph("x").part("word/footnotes.xml", part);
        assertRefused("a.docx", file.bytes(), "import.refused.documentType");
    }

    @Test
    void documentTypeInUtf16IsRefused() {
        var part = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x/>"
                .getBytes(StandardCharsets.UTF_16LE);
        var file = new DocxFile().paragraph("x").part("word/footnotes.xml", part);
        assertRefused("a.docx", file.bytes(), "import.refused.documentType");
    }

    @Test
    void macrosAreRefused() {
        var project = new DocxFile().paragraph("x").part("word/vbaProject.bin", new byte[] {1, 2, 3});
        assertRefused("a.docx", project.bytes(), "import.refused.macros");
    }

    @Test
    void macroTypeUnderAHarmlessNameIsRefused() {
        var docm = new DocxFile().paragraph("x").mainType("application/vnd.ms-word.document.macroEnabled.main+xml");
        assertRefused("a.docx", docm.bytes(), "import.refused.macros");
    }

    @Test
    void embeddedObjectsAreLeftOutWithANotice() {
        var file = letterWith("word/embeddings/oleObject1.bin");
        assertNotice(read("a.docx", file), Notices.EMBEDDED);
    }

    @Test
    void picturesAndTemplatesFromElsewhereAreNotFetched() {
        var file = new DocxFile()
                .heading(1, "Brev")
                .paragraph("Vi ses i maj.")
                .relation("attachedTemplate", "http://evil.example/t.dotm", "External")
                .relation("image", "http://evil.example/spy.png", "External");
        assertNotice(read("a.docx", file.bytes()), Notices.REMOTE);
    }

    @Test
    void linkThatRunsCodeInWordBecomesText() {
        var document = read(
                "a.docx",
                new DocxFile()
                        .heading(1, "Brev")
                        .link("Klicka här", "javascript:alert(1)")
                        .bytes());
        assertThat(text(document)).contains("Klicka här");
        assertThat(json(document)).doesNotContain("javascript");
        assertNotice(document, Notices.LINKS);
    }

    @Test
    void elementsInHundredsOfLayersAreRefused() {
        var deep =
                new DocxFile().rawBody("<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000));
        assertRefused("a.docx", deep.bytes(), "import.refused.tooDeep");
    }

    @Test
    void passwordProtectedDocumentIsRefused() {
        var ole = new ByteArrayOutputStream();
        ole.writeBytes(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        ole.writeBytes(new byte[600]);
        ole.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertRefused("a.docx", ole.toByteArray(), "import.refused.password");
    }

    @Test
    void oldWordDocumentIsRefused() {
        var ole = Arrays.copyOf(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                2048);
        assertRefused("a.doc", ole, "import.refused.oldWord");
    }

    @Test
    void encryptedZipIsRefused() {
        var zip = LETTER.bytes();
        zip[6] |= 1; // the first entry's own header says that it is in cipher
        assertRefused("a.docx", zip, "import.refused.password");
    }

    @Test
    void cutOffDocumentIsRefused() {
        var whole = LETTER.bytes();
        assertRefused(
                "a.docx", Arrays.copyOf(whole, whole.length / 3), "import.refused.broken", "import.refused.notWord");
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("anteckningar.txt"));
            zip.write("Hej".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused("a.docx", out.toByteArray(), "import.refused.notWord");
    }

    @Test
    void openDocumentsOfOtherKindsInCipherOrWithProgramsAreRefused() throws IOException {
        var text = "application/vnd.oasis.opendocument.text";
        assertRefused("a.odt", openDocument(text, "styles.xml", "<a/>"), "import.refused.broken");
        assertRefused(
                "a.ods",
                openDocument("application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"),
                "import.refused.notWord");
        assertRefused(
                "a.odt",
                openDocument(text, "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"),
                "import.refused.password");
        assertRefused("a.odt", openDocument(text, "Basic/Standard/Module1.xml", "<a/>"), "import.refused.macros");
        assertRefused(
                "a.odt",
                openDocument(text, "content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
                "import.refused.documentType");
        assertRefused(
                "a.odt",
                openDocument(text, "content.xml", "<a>".repeat(150) + "</a>".repeat(150)),
                "import.refused.tooDeep");
        assertRefused("a.odt", openDocument(text, "content.xml", "<a>inget</a>"), "import.refused.empty");
    }

    private static byte[] openDocument(String kind, String part, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(kind.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    // ---- HTML

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<p onclick=alert(1)>Hej</p>", "<b onmouseover='alert(1)'>Hej</b>",
                        "<svg><script>alert(1)</script></svg>",
                "<template><img src=x onerror=alert(1)></template>"
            })
    void scriptsAndHandlersAreLeftOut(String markup) {
        var document = read("a.html", page(markup));
        assertThat(json(document)).doesNotContain("alert").doesNotContain("evil");
        assertThat(document.notices()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "&#106;avascript:alert(1)",
                "file:///etc/passwd"
            })
    void linksThatRunCodeBecomeText(String address) {
        var document = read("a.html", page("<p>Se <a href=\"" + address.replace("<", "&lt;") + "\">sidan</a>.</p>"));
        assertThat(text(document)).contains("Se sidan.");
        assertThat(json(document)).doesNotContain("href");
        assertNotice(document, Notices.LINKS);
    }

    @Test
    void picturesFromElsewhereAreNotFetched() {
        var document = read("a.html", page("<p>Hej <img src='https://evil.example/spy.gif' width=1></p>"));
        assertThat(json(document)).doesNotContain("evil");
        assertNotice(document, Notices.REMOTE);
    }

    @Test
    void framesAndObjectsAreLeftOut() {
        var document =
                read("a.html", page("<p>Hej</p><iframe src='https://evil.example'>x</iframe><object data=x></object>"));
        assertThat(json(document)).doesNotContain("evil");
        assertNotice(document, Notices.EMBEDDED);
    }

    @Test
    void hiddenTextIsLeftOut() {
        var document = read("a.html", page("<p>Synligt.</p><p style='display: none'>Vitt på vitt.</p>"));
        assertThat(text(document)).doesNotContain("Vitt");
        assertNotice(document, Notices.HIDDEN);
    }

    @Test
    void markupInHundredsOfLayersIsRefused() {
        assertRefused("a.html", page("<div>".repeat(20_000) + "x"), "import.refused.tooDeep");
    }

    @Test
    void listsInManyLayersAreFlattened() {
        var document = read("a.html", page("<ul><li>Hej".repeat(40)));
        assertThat(text(document).split("Hej", -1)).hasSize(41);
        assertThat(depth(document.sections().getFirst().content())).isLessThanOrEqualTo(32);
    }

    @Test
    void hugeTableIsRefused() {
        assertRefused(
                "a.html",
                page("<table><tr>" + "<td colspan=900>x".repeat(50) + "</table>"),
                "import.refused.tooLargeTable");
    }

    @Test
    void thousandsOfHeadingsAreRefused() {
        assertRefused(
                "a.html",
                page(IntStream.range(0, 1500)
                        .mapToObj(i -> "<h1>Rubrik " + i + "</h1><p>Text.</p>")
                        .collect(Collectors.joining())),
                "import.refused.tooManySections");
    }

    @Test
    void pageThatCallsItselfOursIsStrippedAllTheSame() {
        var page =
                "<html><head><meta name=generator content=Gemensam></head><body><header><h1>X</h1></header><main><section>"
                        + "<h2 class=title>Hej<img src=x onerror=alert(1)></h2><p><a href='javascript:alert(2)'>här</a><script>alert(3)</script></p>"
                        + "</section></main></body></html>";
        assertThat(json(read("a.html", bytes(page)))).doesNotContain("alert").doesNotContain("href");
    }

    // ---- Markdown

    @Test
    void scriptsInMarkdownAreLeftOut() {
        var document = read(
                "a.md",
                bytes(
                        "# Hej\n\n<script>alert(1)</script>\n\nText <script>alert(2)</script> och <b onclick=alert(3)>fetstil</b>.\n"));
        assertThat(json(document)).doesNotContain("alert").contains("fetstil");
        assertNotice(document, Notices.SCRIPTS);
    }

    @Test
    void linksThatRunCodeInMarkdownBecomeText() {
        var document = read(
                "a.md",
                bytes(
                        "# Hej\n\n[ett](javascript:alert(1)) [två](<java\tscript:x>) [tre](data:text/html;base64,xx) ![b](https://evil.example/x.png)\n"));
        assertThat(json(document)).doesNotContain("href").doesNotContain("evil");
        assertNotice(document, Notices.LINKS);
        assertNotice(document, Notices.REMOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*a _b ", "<b>", "`", "| "})
    void signsByTheHundredThousandAreReadSoon(String sign) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            try {
                read("a.md", bytes("# Hej\n\n" + sign.repeat(100_000) + "x\n"));
            } catch (RefusedException refused) {
                assertThat(refused.key()).startsWith("import.refused.");
            }
        });
    }

    // ---- text and everything else

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\n\n", "att göra- ", "- ", "1. Rubrik\n", "ORD ", "Ord. "})
    void aHundredThousandLinesAreReadSoon(String part) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            try {
                read("a.txt", bytes("Hej.\n\n" + part.repeat(100_000)));
            } catch (RefusedException refused) {
                assertThat(refused.key()).startsWith("import.refused.");
            }
        });
    }

    @Test
    void fileOver20MegabytesIsRefused() {
        assertRefused("a.txt", new byte[25 * 1024 * 1024], "import.refused.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n ", "<html><body></body></html>", "----\n\n!"})
    void fileWithoutTextIsRefused(String content) {
        assertRefused("a.txt", bytes(content), "import.refused.empty");
    }

    @Test
    void binaryFileIsRefused() {
        var bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        assertRefused("a.txt", bytes, "import.refused.notText");
    }

    @Test
    void pdfAndRtfSayWhatToDo() {
        assertRefused("a.txt", bytes("%PDF-1.7\n..."), "import.refused.pdf");
        assertRefused("a.docx", bytes("{\\rtf1\\ansi Hej}"), "import.refused.rtf");
    }

    @Test
    void oldCharacterSetIsReadWithANotice() {
        var document = read("a.txt", "Räksmörgås på ön. Åh – så gott!".getBytes(Charset.forName("windows-1252")));
        assertThat(text(document)).contains("Räksmörgås på ön. Åh – så gott!");
        assertNotice(document, Notices.WINDOWS_1252);
    }

    @Test
    void utf16WithItsMarkIsRead() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8}) {
            assertThat(text(read("a.txt", "\ufeffRäksmörgås på ön.".getBytes(charset))))
                    .contains("Räksmörgås på ön.");
        }
    }

    @Test
    void aFewBrokenCharactersDoNotSpoilTheRest() {
        var broken = bytes("Å i åa ä e ö, sa den som stod på ön. X bröts.");
        broken[broken.length - 9] = (byte) 0xff;
        var document = read("a.txt", broken);
        assertThat(text(document)).contains("stod på ön");
        assertNotice(document, Notices.BROKEN_CHARACTERS);
    }

    @Test
    void wrongNameIsReadAsWhatItIs() {
        assertNotice(read("a.txt", LETTER.bytes()), Notices.OTHER_TYPE);
        assertNotice(read("a.docx", bytes("Bara text.\n")), Notices.OTHER_TYPE);
        assertNotice(read("a.docx", page("<h1>Hej</h1><p>Där.</p>")), Notices.OTHER_TYPE);
        assertThat(read("../../x\0<svg onload=alert(1)>.txt", bytes("Bara text.\n"))
                        .title())
                .doesNotContain("/")
                .doesNotContain("\0");
    }

    private static byte[] letterWith(String part) {
        return new DocxFile()
                .heading(1, "Brev")
                .paragraph("Vi ses i maj.")
                .part(part, new byte[] {1})
                .bytes();
    }

    private static ImportedDocument read(String name, byte[] bytes) {
        return DocumentImport.read(name, bytes, ImportOptions.automatic());
    }

    private static void assertRefused(String name, byte[] bytes, String... keys) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isIn((Object[]) keys));
    }

    private static void assertNotice(ImportedDocument document, String key) {
        assertThat(document.notices()).extracting(ImportNotice::key).contains(key);
    }

    private static byte[] page(String body) {
        return bytes("<!doctype html><html><body><h1>Rubrik</h1><p>Text.</p>" + body + "</body></html>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(ImportedDocument document) {
        var json = new StringBuilder(document.title());
        document.allSections().forEach(section -> json.append(RichText.toJson(section.content())));
        return json.toString();
    }

    private static String text(ImportedDocument document) {
        var text = new StringBuilder();
        document.allSections()
                .forEach(section -> text.append(se.gemensam.livetext.RichTextPlain.of(section.content()))
                        .append('\n'));
        return text.toString();
    }

    private static int depth(RichText node) {
        return 1
                + node.children().stream()
                        .mapToInt(HostileFileTest::depth)
                        .max()
                        .orElse(0);
    }
}
