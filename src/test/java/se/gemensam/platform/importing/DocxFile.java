package se.gemensam.platform.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made by hand, part by part. */
public final class DocxFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String mainType = TYPE + "document.main+xml";
    private String prolog = "";

    public DocxFile heading(int level, String text) {
        return styled("Heading" + level, run(text));
    }

    public DocxFile title(String text) {
        return styled("Title", run(text));
    }

    public DocxFile paragraph(String text) {
        body.append("<w:p>").append(run(text)).append("</w:p>");
        return this;
    }

    DocxFile boldParagraph(String text) {
        body.append("<w:p><w:r><w:rPr><w:b/></w:rPr>").append(text(text)).append("</w:r></w:p>");
        return this;
    }

    DocxFile item(int level, String text) {
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        .formatted(level))
                .append(run(text))
                .append("</w:p>");
        return this;
    }

    DocxFile link(String text, String address) {
        relations.append("<Relationship Id=\"rLink\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(RELATION, address));
        body.append("<w:p><w:hyperlink r:id=\"rLink\">").append(run(text)).append("</w:hyperlink></w:p>");
        return this;
    }

    DocxFile table(String[]... rows) {
        body.append("<w:tbl>");
        for (var row : rows) {
            body.append("<w:tr>");
            for (var cell : row) {
                body.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    DocxFile rawBody(String xml) {
        body.append(xml);
        return this;
    }

    DocxFile relation(String type, String target, String mode) {
        relations.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(relations.length(), RELATION, type, target, mode));
        return this;
    }

    DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    DocxFile mainType(String type) {
        mainType = type;
        return this;
    }

    /** What stands before the document's own element. */
    DocxFile prolog(String xml) {
        prolog = xml;
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/word/document.xml" ContentType="%s"/>
                    <Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/>
                    <Override PartName="/word/numbering.xml" ContentType="%snumbering+xml"/></Types>
                    """.formatted(mainType, TYPE, TYPE));
            add(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>
                    """.formatted(RELATION));
            add(zip, "word/_rels/document.xml.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rStyles" Type="%s/styles" Target="styles.xml"/>
                    <Relationship Id="rNumbers" Type="%s/numbering" Target="numbering.xml"/>%s</Relationships>
                    """.formatted(RELATION, RELATION, relations));
            add(zip, "word/styles.xml", styles());
            add(zip, "word/numbering.xml", numbering());
            add(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>%s
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s"><w:body>%s</w:body></w:document>
                    """.formatted(prolog, RELATION, body));
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private DocxFile styled(String style, String content) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, content));
        return this;
    }

    private static String run(String text) {
        return "<w:r>" + text(text) + "</w:r>";
    }

    private static String text(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:t xml:space=\"preserve\">" + escaped + "</w:t>";
    }

    private static String styles() {
        var styles = new StringBuilder();
        styles.append(style("Title", "Title"));
        for (int level = 1; level <= 4; level++) {
            styles.append(style("Heading" + level, "heading " + level));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + styles + "</w:styles>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>".formatted(id, name);
    }

    private static String numbering() {
        var levels = new StringBuilder();
        for (int level = 0; level < 3; level++) {
            levels.append("<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"bullet\"/></w:lvl>".formatted(level));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
