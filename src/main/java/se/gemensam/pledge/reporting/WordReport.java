package se.gemensam.pledge.reporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.util.List;
import se.gemensam.platform.exporting.WordFile;

/** A report as a Word document, with headings and tables that Word knows as such. */
public final class WordReport {

    private WordReport() {}

    public static byte[] write(ReportText report) {
        var body = new StringBuilder();
        paragraph(body, "Title", report.title());
        paragraph(body, "Subtitle", report.subtitle());
        for (var block : report.blocks()) {
            switch (block) {
                case ReportBlock.Heading(var level, var text) -> paragraph(body, "Heading" + level, text);
                case ReportBlock.Line(var text) -> paragraph(body, "Normal", text);
                case ReportBlock.Table table -> table(body, table);
            }
        }
        return WordFile.of(report.title(), new WordFile.Foot(report.foot(), report.page()), body.toString());
    }

    private static void paragraph(StringBuilder body, String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:t></w:r></w:p>");
    }

    private static void table(StringBuilder body, ReportBlock.Table table) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:firstRow=\"1\" w:val=\"0020\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(table.columns().size()))
                .append("</w:tblGrid>");
        row(body, table.columns(), "TableHeading", "<w:tblHeader/>");
        table.rows().forEach(row -> row(body, row, "TableText", ""));
        body.append("</w:tbl>");
        paragraph(body, "AfterTable", "");
    }

    private static void row(StringBuilder body, List<String> cells, String style, String head) {
        body.append("<w:tr><w:trPr><w:cantSplit/>").append(head).append("</w:trPr>");
        for (var cell : cells) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
            paragraph(body, style, cell);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }
}
