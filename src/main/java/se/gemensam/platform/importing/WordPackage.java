package se.gemensam.platform.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.gemensam.base.RefusedException;

/**
 * A DOCX or ODT file opened with gloves: everything is counted while it is unpacked (what a zip says about its own sizes is not
 * believed), every part must be plain XML without a document type, and only those parts go on to the reader.
 */
final class WordPackage {

    private static final int MOST_ENTRIES = 4000;
    private static final long MOST_BYTES = 250L * 1024 * 1024;
    private static final long MOST_XML = 48L * 1024 * 1024;

    /** Real documents shrink to a tenth, at most to a fiftieth. */
    private static final long MOST_RATIO = 150;

    private static final long RATIO_FROM = 1024 * 1024;
    /** Below the limit of the Java parser itself (100), which would only say that the file is broken. */
    private static final int DEEPEST = 95;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Notices notices;
    private String kind = "";
    private long unpacked;
    private long xml;

    private WordPackage(Notices notices) {
        this.notices = notices;
    }

    /** Opens it, whichever of the two it is. */
    static WordPackage open(byte[] bytes, Notices notices) {
        var checked = new WordPackage(notices);
        try {
            checked.unpack(bytes);
            if (checked.isOpenDocument()) {
                checked.requireOpenDocumentText();
            } else {
                checked.requireWord();
            }
            for (var part : checked.parts.entrySet()) {
                checked.check(part.getKey(), part.getValue());
            }
            return checked;
        } catch (ZipException locked) {
            var message = locked.getMessage();
            throw new RefusedException(
                    message != null && message.contains("encrypted")
                            ? "import.refused.password"
                            : "import.refused.broken");
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedException("import.refused.broken");
        }
    }

    boolean isOpenDocument() {
        return !kind.isEmpty();
    }

    /** A part that may be read; empty when there is none of that name. */
    String part(String name) {
        var content = parts.get(name);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    private void unpack(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.startsWith("basic/")) {
                    throw new RefusedException("import.refused.macros");
                }
                if (name.contains("/embeddings/") || name.contains("/activex/") || name.contains("afchunk")) {
                    notices.add(Notices.EMBEDDED);
                }
                if (name.equals("mimetype")) {
                    kind = new String(read(zip, bytes.length, true), StandardCharsets.UTF_8).strip();
                    continue;
                }
                boolean readable = (name.endsWith(".xml") || name.endsWith(".rels")) && !name.contains("/embeddings/");
                var content = read(zip, bytes.length, readable);
                if (readable) {
                    parts.put(entry.getName(), content);
                }
            }
        }
    }

    private byte[] read(InputStream in, long packedSize, boolean keep) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = in.read(buffer)) > 0) {
            unpacked += count;
            if (unpacked > MOST_BYTES || unpacked > RATIO_FROM && unpacked / packedSize > MOST_RATIO) {
                throw bomb();
            }
            if (keep) {
                xml += count;
                if (xml > MOST_XML) {
                    throw bomb();
                }
                kept.write(buffer, 0, count);
            }
        }
        return kept.toByteArray();
    }

    /** OpenDocument 1.3, part 2: what a package is stands in its first entry, and what is in cipher in its manifest. */
    private void requireOpenDocumentText() {
        if (!kind.startsWith("application/vnd.oasis.opendocument.text")) {
            throw new RefusedException("import.refused.notWord");
        }
        if (part("META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusedException("import.refused.password");
        }
        if (part("content.xml").isEmpty()) {
            throw new RefusedException("import.refused.broken");
        }
    }

    private void requireWord() {
        var types = parts.get("[Content_Types].xml");
        var declared = types == null ? "" : new String(types, StandardCharsets.UTF_8);
        if (declared.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RefusedException("import.refused.macros");
        }
        if (!declared.contains("wordprocessingml.document.main")
                && !declared.contains("wordprocessingml.template.main")) {
            throw new RefusedException("import.refused.notWord");
        }
    }

    private void check(String name, byte[] content) throws IOException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new PartCheck(name.endsWith(".rels")));
        } catch (SAXException broken) {
            throw new RefusedException(
                    holdsDocumentType(content) ? "import.refused.documentType" : "import.refused.broken");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean holdsDocumentType(byte[] content) {
        var raw = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
        return raw.contains("<!DOCTYPE") || raw.contains("<!ENTITY");
    }

    /** The package again, with the parts that may be read. */
    byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static RefusedException bomb() {
        return new RefusedException("import.refused.bomb");
    }

    /** Counts how deep elements stand, and what is to be fetched from elsewhere. */
    private final class PartCheck extends DefaultHandler {

        private final boolean relations;
        private int depth;

        private PartCheck(boolean relations) {
            this.relations = relations;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (++depth > DEEPEST) {
                throw new RefusedException("import.refused.tooDeep");
            }
            if (relations && "External".equals(attributes.getValue("TargetMode"))) {
                var type = attributes.getValue("Type");
                if (type != null && !type.endsWith("/hyperlink")) {
                    notices.add(Notices.REMOTE);
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            depth--;
        }
    }
}
