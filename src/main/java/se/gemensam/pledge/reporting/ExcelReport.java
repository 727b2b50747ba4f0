package se.gemensam.pledge.reporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.gemensam.platform.exporting.OfficeFile;

/**
 * Sheets as an Excel workbook: numbers, percent and days as such, words as words that are never calculated, a first row that stays in sight.
 */
public final class ExcelReport {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Excel's day 0, as its calendar has a 29 February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LONGEST_TEXT = 32_767;
    private static final int WORDS = 0;
    private static final int HEADING = 1;
    private static final int NUMBER = 2;
    private static final int PERCENT = 3;
    private static final int DAY = 4;

    private ExcelReport() {}

    public static byte[] write(String title, List<ReportSheet> sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                PROLOG + "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\" ContentType="
                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", TYPE + "sheet.main+xml")
                        + override("/xl/styles.xml", TYPE + "styles+xml")
                        + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + each(sheets, number -> override(path(number), TYPE + "worksheet+xml")) + "</Types>");
        parts.put(
                "_rels/.rels",
                relations(relation("r1", RELATION + "/officeDocument", "xl/workbook.xml")
                        + relation("r2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put(
                "xl/workbook.xml",
                PROLOG + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>"
                        + each(
                                sheets,
                                number -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
                                        .formatted(
                                                escaped(sheets.get(number - 1).name()), number, number))
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("styles", RELATION + "/styles", "styles.xml")
                        + each(
                                sheets,
                                number -> relation(
                                        "s" + number, RELATION + "/worksheet", "worksheets/sheet" + number + ".xml"))));
        parts.put("xl/styles.xml", PROLOG + styles());
        parts.put(
                "docProps/core.xml",
                PROLOG + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                        + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                        + escaped(title)
                        + "</dc:title><dc:creator>Gemensam</dc:creator></cp:coreProperties>");
        for (int number = 1; number <= sheets.size(); number++) {
            parts.put(path(number).substring(1), PROLOG + sheet(sheets.get(number - 1)));
        }
        return OfficeFile.of(parts);
    }

    private static String each(List<ReportSheet> sheets, IntFunction<String> xml) {
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(xml).collect(Collectors.joining());
    }

    private static String path(int number) {
        return "/xl/worksheets/sheet" + number + ".xml";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relations(String all) {
        return PROLOG + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String sheet(ReportSheet sheet) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= sheet.columns().size(); column++) {
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(column, column == 2 ? 60 : 18));
        }
        xml.append("</cols><sheetData><row r=\"1\">");
        for (int column = 0; column < sheet.columns().size(); column++) {
            words(xml, place(column, 1), sheet.columns().get(column), HEADING);
        }
        xml.append("</row>");
        int number = 2;
        for (var row : sheet.rows()) {
            xml.append("<row r=\"").append(number).append("\">");
            for (int column = 0; column < row.size(); column++) {
                cell(xml, place(column, number), row.get(column));
            }
            xml.append("</row>");
            number++;
        }
        return xml.append("</sheetData><autoFilter ref=\"A1:")
                .append(place(
                        sheet.columns().size() - 1, Math.max(1, sheet.rows().size() + 1)))
                .append("\"/></worksheet>")
                .toString();
    }

    private static void cell(StringBuilder xml, String place, ReportCell cell) {
        switch (cell) {
            case ReportCell.Text(var text) -> {
                if (!text.isEmpty()) {
                    words(xml, place, text, WORDS);
                }
            }
            case ReportCell.Number(var value) -> value(xml, place, value.toPlainString(), NUMBER);
            case ReportCell.Percent(var percent) ->
                value(
                        xml,
                        place,
                        percent.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)
                                .toPlainString(),
                        PERCENT);
            case ReportCell.Day(var day) ->
                value(xml, place, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), DAY);
        }
    }

    private static void words(StringBuilder xml, String place, String text, int style) {
        var fitting = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        xml.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".formatted(place, style))
                .append(escaped(fitting))
                .append("</t></is></c>");
    }

    private static void value(StringBuilder xml, String place, String value, int style) {
        xml.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value));
    }

    /** "AB7". */
    private static String place(int column, int row) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }

    /** In the order of the numbers above; words have the format of text, so that what is changed in them stays words. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.####\"/><numFmt numFmtId=\"166\" formatCode=\"0.##%\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">"
                + format(49, 0) + format(49, 1) + format(165, 0) + format(166, 0) + format(164, 0)
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String format(int format, int font) {
        return ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
                        + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>")
                .formatted(format, font);
    }
}
