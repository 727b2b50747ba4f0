package se.gemensam.pledge.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import se.gemensam.NeedsLibreOffice;

class SheetReportsTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+46 70 123",
            "-2+3",
            "@SUM(A1:A2)",
            "=HYPERLINK(\"http://example.org\";\"klicka\")",
            " =1+1",
            "\t=1+1",
            "＝1+1",
            "a;b\"c\nd",
            "</t></is></c><c><f>1+1</f></c>");

    private static ReportSheet sheet() {
        var rows = new ArrayList<List<ReportCell>>();
        for (var words : HOSTILE) {
            rows.add(List.of(
                    ReportCell.of(words),
                    new ReportCell.Number(new BigDecimal("-1234.5")),
                    new ReportCell.Percent(new BigDecimal("12.5")),
                    ReportCell.of(LocalDate.of(2029, 12, 31))));
        }
        return new ReportSheet("Löften", List.of("Löfte", "Antal", "Andel", "Senast"), rows);
    }

    private static String csv(ReportCell... cells) {
        var columns = List.of(cells).stream().map(_ -> "x").toList();
        var text = new String(
                CsvReport.write(new ReportSheet("x", columns, List.of(List.of(cells))), SWEDISH),
                StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        return text.split("\r\n")[1];
    }

    @Test
    void wordsThatWouldBeCalculatedGetAnApostrophe() {
        for (var first : List.of("=", "+", "-", "@", "\t", "\r", " =", "＝", "＋", "－", "＠")) {
            assertThat(CsvReport.harmless(first + "x")).as(first).startsWith("'");
        }
        assertThat(CsvReport.harmless("Heltid = norm")).isEqualTo("Heltid = norm");
        assertThat(CsvReport.harmless("")).isEmpty();
    }

    @Test
    void csvIsAsASwedishExcelReadsIt() {
        assertThat(csv(
                        ReportCell.of("a;b\"c"),
                        new ReportCell.Number(new BigDecimal("-1234.5")),
                        new ReportCell.Percent(new BigDecimal("71")),
                        ReportCell.of(LocalDate.of(2029, 12, 31))))
                .isEqualTo("\"a;b\"\"c\";-1234,5;71%;2029-12-31");
    }

    @Test
    void aWorkbookHoldsNoFormulaAndEveryPartIsXml() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ExcelReport.write("Löften", List.of(sheet()))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var page = DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                assertThat(page.getElementsByTagName("f").getLength())
                        .as(entry.getName())
                        .isZero();
            }
        }
    }

    @NeedsLibreOffice
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void anotherProgramReadsNumbersDaysAndWordsAsWhatTheyAre(String kind, @TempDir Path folder) throws Exception {
        var file =
                kind.equals("csv") ? CsvReport.write(sheet(), SWEDISH) : ExcelReport.write("Löften", List.of(sheet()));
        var rows = read(file, kind, folder);
        assertThat(rows).hasSize(HOSTILE.size() + 1);
        for (int number = 1; number < rows.size(); number++) {
            var cells = rows.get(number);
            assertThat(cells)
                    .extracting(cell -> cell.getAttribute("office:value-type"))
                    .as(HOSTILE.get(number - 1))
                    .containsExactly("string", "float", "percentage", "date");
            assertThat(cells).allMatch(cell -> !cell.hasAttribute("table:formula"));
            assertThat(cells.get(1).getAttribute("office:value")).isEqualTo("-1234.5");
            assertThat(cells.get(2).getAttribute("office:value")).isEqualTo("0.125");
            assertThat(cells.get(3).getAttribute("office:date-value")).isEqualTo("2029-12-31");
        }
        assertThat(rows.getFirst().getFirst().getTextContent().strip()).isEqualTo("Löfte");
    }

    private static List<List<Element>> read(byte[] file, String kind, Path folder) throws Exception {
        var written = Files.write(folder.resolve("ut." + kind), file);
        convert(written, kind, folder);
        var page = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("ut.fods").toFile());
        var rows = new ArrayList<List<Element>>();
        var found = page.getElementsByTagName("table:table-row");
        for (int i = 0; i < found.getLength(); i++) {
            var cells = new ArrayList<Element>();
            var all = ((Element) found.item(i)).getElementsByTagName("table:table-cell");
            for (int j = 0; j < all.getLength(); j++) {
                var cell = (Element) all.item(j);
                if (cell.hasAttribute("office:value-type")) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static void convert(Path written, String kind, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                NeedsLibreOffice.PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        if (kind.equals("csv")) {
            command.add("--infilter=CSV:59,34,76,1,,1053,false,true"); // as a Swedish Excel opens it
        }
        command.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString(), written.toString()));
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
