package se.gemensam.platform.exporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Word document around its body: styles, lists, a foot with the control code, and what it is called. */
public final class WordFile {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFile() {}

    /** @param code empty for a document that has none */
    static byte[] of(String title, String code, WordBody body, Wording wording) {
        return of(
                title,
                new Foot(code.isEmpty() ? "" : wording.get("export.code", code), page(wording)),
                body.xml(),
                body.links(),
                body.numbers());
    }

    /**
     * What stands below each page.
     *
     * @param page with {@link PaperStyle#PAGE} and {@link PaperStyle#PAGES} where the numbers stand
     */
    public record Foot(String left, String page) {}

    private static String page(Wording wording) {
        return wording.get("export.page", PaperStyle.PAGE, PaperStyle.PAGES);
    }

    /** @param body paragraphs and tables as {@code w:body} holds them, in the styles of the document, without lists and links */
    public static byte[] of(String title, Foot foot, String body) {
        return of(title, foot, body, Map.of(), "");
    }

    private static byte[] of(String title, Foot foot, String body, Map<String, String> links, String numbers) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", PROLOG + """
                <Types xmlns="%1$s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%2$sdocument.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/>\
                <Override PartName="/word/numbering.xml" ContentType="%2$snumbering+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="%2$sfooter+xml"/>\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>\
                """.formatted(PACKAGE, TYPE));
        parts.put(
                "_rels/.rels",
                relations(relation("r1", RELATION + "/officeDocument", "word/document.xml")
                        + relation("r2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("word/document.xml", PROLOG + """
                <w:document %s xmlns:r="%s"><w:body>%s<w:sectPr><w:footerReference w:type="default" r:id="r3"/>\
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>\
                </w:sectPr></w:body></w:document>""".formatted(W, RELATION, body));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation("r1", RELATION + "/styles", "styles.xml")
                        + relation("r2", RELATION + "/numbering", "numbering.xml")
                        + relation("r3", RELATION + "/footer", "footer1.xml")
                        + links.entrySet().stream()
                                .map(link -> relation(link.getValue(), RELATION + "/hyperlink", link.getKey())
                                        .replace("/>", " TargetMode=\"External\"/>"))
                                .collect(Collectors.joining())));
        parts.put("word/styles.xml", PROLOG + styles());
        parts.put("word/numbering.xml", PROLOG + numbering(numbers));
        parts.put("word/footer1.xml", PROLOG + foot(foot));
        parts.put("docProps/core.xml", PROLOG + """
                <cp:coreProperties xmlns:cp="%s/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:creator>Gemensam</dc:creator><dc:language>sv-SE</dc:language></cp:coreProperties>\
                """.formatted(PACKAGE, escaped(title)));
        return OfficeFile.of(parts);
    }

    private static String relations(String all) {
        return PROLOG + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, escaped(target));
    }

    private static String foot(Foot foot) {
        var runs = Arrays.stream(foot.page().split("(?=[\u0001\u0002])|(?<=[\u0001\u0002])"))
                .map(part -> switch (part) {
                    case "\u0001" -> "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
                    case "\u0002" -> "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
                    default -> text(part);
                })
                .collect(Collectors.joining());
        return "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + text(foot.left())
                + "<w:r><w:tab/></w:r>" + runs + "</w:p></w:ftr>";
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String numbering(String numbers) {
        var bullets = levels("bullet", "•");
        var decimals = IntStream.rangeClosed(0, 8)
                .mapToObj(level -> level(level, "decimal", "%" + (level + 1) + "."))
                .collect(Collectors.joining());
        return "<w:numbering " + W
                + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
                + bullets
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
                + decimals + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + numbers
                + "</w:numbering>";
    }

    private static String levels(String format, String text) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(level -> level(level, format, text))
                .collect(Collectors.joining());
    }

    private static String level(int level, String format, String text) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
                        + "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>")
                .formatted(level, format, text, 360 * (level + 1));
    }

    private static String styles() {
        var headings = IntStream.rangeClosed(1, WordBody.DEEPEST_HEADING)
                .mapToObj(level -> style(
                        "Heading" + level,
                        "heading " + level,
                        "Normal",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"%d\"/>"
                                .formatted(level - 1),
                        "<w:b/><w:sz w:val=\"%d\"/>".formatted(new int[] {34, 28, 25, 23, 22, 22}[level - 1])))
                .collect(Collectors.joining());
        return "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:cs=\"Georgia\"/><w:sz w:val=\"22\"/><w:lang w:val=\"sv-SE\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style(
                        "Title",
                        "Title",
                        "Normal",
                        "<w:spacing w:before=\"480\" w:after=\"120\"/>",
                        "<w:b/><w:sz w:val=\"52\"/>")
                + style("Subtitle", "Subtitle", "Normal", "", "<w:sz w:val=\"28\"/>")
                + headings
                + style("Quote", "Quote", "Normal", "<w:ind w:left=\"567\"/>", "<w:i/>")
                + style("ListParagraph", "List Paragraph", "Normal", "<w:spacing w:after=\"40\"/>", "")
                + style("TableText", "Table Text", "Normal", "<w:spacing w:after=\"0\"/>", "")
                + style("TableHeading", "Table Heading", "TableText", "", "<w:b/>")
                + style("AfterTable", "After Table", "Normal", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"12\"/>")
                + style(
                        "Footer",
                        "footer",
                        "Normal",
                        "<w:tabs><w:tab w:val=\"right\" w:pos=\"8788\"/></w:tabs>",
                        "<w:sz w:val=\"17\"/>")
                + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + java.util.stream.Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                        .map(edge -> "<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/>")
                        .collect(Collectors.joining())
                + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    private static String style(String id, String name, String basis, String paragraph, String run) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/><w:qFormat/>"
                        + "<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>")
                .formatted(id, name, basis, paragraph, run);
    }
}
