package se.gemensam.pledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** The first sheet of an XLSX file, as it was saved: formulas are never worked out. */
final class SeriesWorkbook {

    private static final int MOST_PARTS = 500;
    /** A table of the most rows takes less than one megabyte. */
    private static final int MOST_UNPACKED = 8 * 1024 * 1024;

    private SeriesWorkbook() {}

    static List<List<SeriesCell>> read(byte[] file) {
        requireHarmless(file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return rows(sheet(book));
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // POI has no one type for what is wrong with a file
            throw new RefusedException("measurement.file.broken");
        }
    }

    /** What a zip says of its own sizes is not believed: it is unpacked once, and counted. */
    private static void requireHarmless(byte[] file) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new RefusedException("measurement.file.kind");
        }
        var parts = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var buffer = new byte[8192];
            long unpacked = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    requireFitting(unpacked <= MOST_UNPACKED);
                }
                requireFitting(parts.size() <= MOST_PARTS);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedException("measurement.file.broken");
        }
        if (!parts.contains("xl/workbook.xml") || parts.contains("xl/vbaProject.bin")) {
            throw new RefusedException("measurement.file.kind");
        }
    }

    private static void requireFitting(boolean fits) {
        if (!fits) {
            throw new RefusedException("measurement.file.unpacked");
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .filter(place -> book.getSheetVisibility(place) == SheetVisibility.VISIBLE)
                .mapToObj(book::getSheetAt)
                .findFirst()
                .orElseThrow(() -> new RefusedException("measurement.file.empty"));
    }

    /** Rows that are not there are empty ones, so that numbers of lines are those that the person sees. */
    private static List<List<SeriesCell>> rows(XSSFSheet sheet) {
        SeriesTable.requireRoom(sheet.getPhysicalNumberOfRows() - 1);
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(place -> row(sheet.getRow(place)))
                .toList();
    }

    private static List<SeriesCell> row(@Nullable Row row) {
        if (row == null) {
            return List.of();
        }
        return IntStream.range(0, Math.min(Math.max(row.getLastCellNum(), 0), SeriesTable.MOST_COLUMNS))
                .mapToObj(place -> cell(row.getCell(place)))
                .toList();
    }

    private static SeriesCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SeriesCell.EMPTY;
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> SeriesTable.cell(cell.getStringCellValue());
            case BOOLEAN -> SeriesTable.cell(cell.getBooleanCellValue() ? "1" : "0");
            case FORMULA -> formula(cell);
            case ERROR -> new SeriesCell.Formula("#");
            case BLANK, _NONE -> SeriesCell.EMPTY;
        };
    }

    /** Only the number that was worked out when the file was saved. */
    private static SeriesCell formula(Cell cell) {
        return cell instanceof XSSFCell saved
                        && saved.getCachedFormulaResultType() == CellType.NUMERIC
                        && saved.getRawValue() != null
                ? number(cell)
                : new SeriesCell.Formula("=…");
    }

    private static SeriesCell number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new SeriesCell.Day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        var amount = BigDecimal.valueOf(cell.getNumericCellValue());
        var format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && format.contains("%");
        return new SeriesCell.Number(Amount.of(percent ? amount.movePointRight(2) : amount), percent);
    }
}
