package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;

class SeriesReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final IndicatorDraft SHARE = IndicatorDraft.named(IndicatorKind.SHARE, "Andel");

    private static SeriesPreview read(String name, byte[] file) {
        return new SeriesReader(SHARE, Set.of(LocalDate.of(2019, 12, 31)), TODAY).read(SeriesTable.read(name, file));
    }

    private static SeriesPreview csv(String text) {
        return read("serie.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] xlsx(Consumer<Sheet> fill) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet("Serie"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String part, int bytes) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[bytes]);
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> troubles(SeriesPreview preview) {
        return preview.lines().stream()
                .map(SeriesPreview.Line::trouble)
                .filter(Objects::nonNull)
                .map(SeriesPreview.Trouble::key)
                .toList();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aSwedishTableIsRead() {
        var preview = csv("""
                \uFEFFÅr;Värde;Källa;Anteckning
                2022;62,5 %;personalbokslut;första året

                2023;65
                nov 2024;66
                26 november 2025;69
                2026;71
                """);
        assertThat(troubles(preview)).containsExactly("measurement.day.unreadable");
        assertThat(preview.values())
                .extracting(MeasurementDraft::on)
                .containsExactly(
                        LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31), LocalDate.of(2025, 11, 26), TODAY);
        assertThat(preview.values().getFirst())
                .isEqualTo(new MeasurementDraft(
                        LocalDate.of(2022, 12, 31), new BigDecimal("62.5"), "första året", "personalbokslut"));
        assertThat(preview.lines()).extracting(SeriesPreview.Line::number).containsExactly(2, 4, 5, 6, 7);
    }

    @Test
    void withoutNamesTheFirstColumnIsTheDay() {
        assertThat(csv("2022;62\n2023;65").values()).hasSize(2);
        assertThat(csv("2022-03,62.5").values())
                .extracting(MeasurementDraft::on)
                .containsExactly(LocalDate.of(2022, 3, 31));
        assertThat(csv("Datum\tAndel heltid (%)\n2022\t62").values()).hasSize(1);
        assertRefused("measurement.file.columns", () -> csv("Kommun;Andel\nBruksby;62"));
    }

    @Test
    void whatOlderProgramsWroteIsRead() {
        assertThat(read("serie.csv", "år;värde\n2022;62".getBytes(Charset.forName("windows-1252")))
                        .values())
                .hasSize(1);
    }

    @Test
    void everyLineSaysWhatIsWrongWithIt() {
        assertThat(troubles(csv("""
                        datum;värde
                        2022;120
                        2023;många
                        2199;50
                        ;50
                        2021;
                        2019;50
                        2018;50
                        2018;51
                        """)))
                .containsExactly(
                        "indicator.share.invalid",
                        "measurement.amount.unreadable",
                        "measurement.day.future",
                        "measurement.day.missing",
                        "measurement.amount.missing",
                        "measurement.day.taken",
                        "measurement.day.twice");
    }

    @Test
    void aSheetIsReadAndFormulasAreNot() {
        var preview = read("serie.XLSX", xlsx(sheet -> {
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("datum");
            head.createCell(1).setCellValue("värde");
            var percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            var date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
            var plain = sheet.createRow(1);
            plain.createCell(0).setCellValue(2022);
            plain.createCell(1).setCellValue(62.1);
            var dated = sheet.createRow(3);
            dated.createCell(0).setCellValue(LocalDate.of(2023, 5, 2));
            dated.getCell(0).setCellStyle(date);
            dated.createCell(1).setCellValue(0.715);
            dated.getCell(1).setCellStyle(percent);
            var worked = sheet.createRow(4);
            worked.createCell(0).setCellValue("2024");
            worked.createCell(1).setCellFormula("30+36");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(worked.getCell(1));
            var unworked = sheet.createRow(5);
            unworked.createCell(0).setCellValue("2025");
            unworked.createCell(1).setCellFormula("HYPERLINK(\"http://example.org\")");
        }));
        assertThat(preview.values())
                .extracting(draft -> draft.on() + " " + draft.amount())
                .containsExactly("2022-12-31 62.1", "2023-05-02 71.5", "2024-12-31 66");
        assertThat(troubles(preview)).containsExactly("measurement.amount.formula");
        assertThat(preview.lines()).extracting(SeriesPreview.Line::number).containsExactly(2, 4, 5, 6);
    }

    @Test
    void hostileFilesAreRefused() {
        assertRefused("measurement.file.tooLarge", () -> read("a.csv", new byte[5 * 1024 * 1024 + 1]));
        assertRefused("measurement.file.unpacked", () -> read("a.xlsx", zip("xl/sheet1.xml", 64 * 1024 * 1024)));
        assertRefused("measurement.file.kind", () -> read("a.xlsx", zip("xl/vbaProject.bin", 10)));
        assertRefused("measurement.file.broken", () -> read("a.xlsx", zip("xl/worksheets/sheet1.xml", 10)));
        assertRefused("measurement.file.kind", () -> read("a.xlsx", "2022;62".getBytes(StandardCharsets.UTF_8)));
        assertRefused("measurement.file.kind", () -> read("a.csv", new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertRefused("measurement.file.kind", () -> read("a.xls", new byte[] {1, 2, 3}));
        assertRefused("measurement.file.kind", () -> read("a.pdf", new byte[] {1, 2, 3}));
        assertRefused("measurement.file.empty", () -> read("a.csv", new byte[0]));
        assertRefused("measurement.file.empty", () -> csv("datum;värde\n"));
        assertRefused("measurement.file.tooLong", () -> csv(String.join("\n", Collections.nCopies(2001, "2022;62"))));
        assertRefused("measurement.file.broken", () -> csv("2022;\"62"));
    }
}
