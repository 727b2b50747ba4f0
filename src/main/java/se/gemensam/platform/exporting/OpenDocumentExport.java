package se.gemensam.platform.exporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A platform as an OpenDocument text with headings, lists and tables that are such. */
public final class OpenDocumentExport {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = Stream.of("office", "text", "table", "style", "meta", "manifest")
            .map(name -> " xmlns:%1$s=\"%2$s%1$s:1.0\"".formatted(name, OASIS))
            .collect(Collectors.joining(
                    "",
                    "",
                    " xmlns:fo=\"" + OASIS + "xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""));
    private static final int[] HEADING_SIZES = {17, 14, 13, 12, 11, 11};

    private OpenDocumentExport() {}

    /** @param code control code of the text that is written out */
    public static byte[] write(ExportedPlatform platform, String code, Wording wording) {
        return write(platform, code, wording, Headway.UNHEARD);
    }

    /** @param code control code of the text that is written out */
    public static byte[] write(ExportedPlatform platform, String code, Wording wording, Headway headway) {
        var body = new OpenDocumentBody().plain("Title", platform.title());
        if (!platform.subtitle().isEmpty()) {
            body.plain("Subtitle", platform.subtitle());
        }
        sections(platform.sections(), body, 1, headway.counting(Headway.Stage.WRITING, platform.size()));
        headway.at(Headway.Stage.FINISHING);
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", TYPE);
        parts.put(
                "META-INF/manifest.xml",
                PROLOG + "<manifest:manifest" + NAMES + " manifest:version=\"1.3\">"
                        + entry("/", TYPE) + entry("content.xml", "text/xml") + entry("styles.xml", "text/xml")
                        + entry("meta.xml", "text/xml") + "</manifest:manifest>");
        parts.put(
                "content.xml",
                document(
                        "content",
                        automatic() + "<office:body><office:text>" + body.xml() + "</office:text></office:body>"));
        parts.put("styles.xml", document("styles", styles(wording.get("export.code", code), wording)));
        parts.put(
                "meta.xml",
                document(
                        "meta",
                        "<office:meta><dc:title>" + escaped(platform.title())
                                + "</dc:title><dc:creator>Gemensam</dc:creator><dc:language>sv-SE</dc:language></office:meta>"));
        return OfficeFile.of(parts);
    }

    private static void sections(List<ExportedSection> sections, OpenDocumentBody body, int level, Runnable written) {
        for (var section : sections) {
            body.heading(level, OpenDocumentBody.text(section.label()))
                    .blocks(section.content().blocks(), level);
            written.run();
            sections(section.children(), body, level + 1, written);
        }
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>".formatted(path, type);
    }

    private static String document(String kind, String content) {
        return PROLOG
                + "<office:document-%1$s%2$s office:version=\"1.3\">%3$s</office:document-%1$s>"
                        .formatted(kind, NAMES, content);
    }

    private static String automatic() {
        return "<office:automatic-styles>"
                + text("Bold", "fo:font-weight=\"bold\"")
                + text("Italic", "fo:font-style=\"italic\"")
                + text("BoldItalic", "fo:font-weight=\"bold\" fo:font-style=\"italic\"")
                + "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #555555\" fo:padding=\"0.1cm\"/></style:style>"
                + list(
                        "Bullets",
                        "<text:list-level-style-bullet text:bullet-char=\"•\"",
                        "</text:list-level-style-bullet>")
                + list(
                        "Numbers",
                        "<text:list-level-style-number style:num-format=\"1\" style:num-suffix=\".\"",
                        "</text:list-level-style-number>")
                + "</office:automatic-styles>";
    }

    private static String text(String name, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>"
                .formatted(name, properties);
    }

    private static String list(String name, String level, String end) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(depth -> level + " text:level=\"" + depth
                        + "\"><style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                        + "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-0.6cm\" fo:margin-left=\""
                        + (6 * depth) / 10 + "." + (6 * depth) % 10 + "cm\"/>"
                        + "</style:list-level-properties>" + end)
                .collect(Collectors.joining("", "<text:list-style style:name=\"" + name + "\">", "</text:list-style>"));
    }

    private static String styles(String code, Wording wording) {
        var headings = IntStream.rangeClosed(1, HEADING_SIZES.length)
                .mapToObj(level -> paragraph(
                        "Heading_20_" + level,
                        " style:default-outline-level=\"" + level + "\"",
                        "fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"",
                        "fo:font-weight=\"bold\" fo:font-size=\"" + HEADING_SIZES[level - 1] + "pt\""))
                .collect(Collectors.joining());
        var page = wording.get("export.page", "\u0001", "\u0002");
        var foot = escaped(code) + " · "
                + escaped(page.replace("\u0001", "{p}").replace("\u0002", "{n}"))
                        .replace("{p}", "<text:page-number>1</text:page-number>")
                        .replace("{n}", "<text:page-count>1</text:page-count>");
        return "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"Georgia\" fo:font-size=\"11pt\" fo:language=\"sv\" fo:country=\"SE\"/></style:default-style>"
                + paragraph("Text_20_body", "", "fo:margin-bottom=\"0.2cm\"", "")
                + paragraph(
                        "Title",
                        "",
                        "fo:margin-top=\"1cm\" fo:margin-bottom=\"0.2cm\"",
                        "fo:font-weight=\"bold\" fo:font-size=\"26pt\"")
                + paragraph("Subtitle", "", "fo:margin-bottom=\"0.5cm\"", "fo:font-size=\"14pt\"")
                + headings
                + paragraph(
                        "Quotations",
                        "",
                        "fo:margin-left=\"1cm\" fo:margin-bottom=\"0.2cm\"",
                        "fo:font-style=\"italic\"")
                + paragraph("Table_20_Contents", "", "", "")
                + paragraph("Table_20_Heading", "", "", "fo:font-weight=\"bold\"")
                + paragraph("Footer", "", "", "fo:font-size=\"8.5pt\"")
                + "</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2.5cm\"/>"
                + "<style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:footer><text:p text:style-name=\"Footer\">"
                + foot + "</text:p></style:footer></style:master-page></office:master-styles>";
    }

    private static String paragraph(String name, String more, String paragraph, String text) {
        return ("<style:style style:name=\"%s\" style:display-name=\"%s\" style:family=\"paragraph\"%s>"
                        + "<style:paragraph-properties %s/><style:text-properties %s/></style:style>")
                .formatted(name, name.replace("_20_", " "), more, paragraph, text);
    }
}
