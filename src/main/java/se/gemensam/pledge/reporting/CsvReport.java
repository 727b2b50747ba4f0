package se.gemensam.pledge.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet as CSV that a Swedish Excel opens with a double click: UTF-8 with a byte order mark, semicolons, decimal commas, days as
 * 2029-12-31. Where other languages write decimals with a point, so does this.
 *
 * <p>Words that a spreadsheet would take for a formula get an apostrophe in front, as OWASP recommends against CSV injection.
 */
public final class CsvReport {

    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");
    private static final Pattern QUOTED = Pattern.compile("[;\"\\r\\n\\t]");

    private CsvReport() {}

    public static byte[] write(ReportSheet sheet, Locale language) {
        var csv = new StringBuilder(MARK).append(line(sheet.columns())).append(END);
        for (var row : sheet.rows()) {
            csv.append(line(row.stream().map(cell -> words(cell, language)).toList()))
                    .append(END);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> values) {
        return values.stream().map(CsvReport::quoted).collect(Collectors.joining(";"));
    }

    private static String words(ReportCell cell, Locale language) {
        return switch (cell) {
            case ReportCell.Text(var text) -> harmless(text);
            case ReportCell.Number(var value) -> number(value, language);
            case ReportCell.Percent(var percent) -> number(percent, language) + "%";
            case ReportCell.Day(var day) -> day.toString();
        };
    }

    private static String number(BigDecimal value, Locale language) {
        var plain = value.toPlainString();
        return language.getLanguage().equals("sv") ? plain.replace('.', ',') : plain;
    }

    /** Spaces in front don't help: spreadsheets look past them. */
    static String harmless(String text) {
        return FORMULA.matcher(text).find() || FORMULA.matcher(text.strip()).find() ? "'" + text : text;
    }

    private static String quoted(String value) {
        return QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
