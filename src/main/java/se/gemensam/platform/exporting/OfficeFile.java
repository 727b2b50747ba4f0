package se.gemensam.platform.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts of XML in a zip, as office documents are. */
public final class OfficeFile {

    private OfficeFile() {}

    /**
     * In order; a part that is no XML is not compressed, so that its kind shows in the first bytes.
     *
     * @param parts by name
     */
    public static byte[] of(SequencedMap<String, String> parts) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                put(zip, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, Map.Entry<String, String> part) throws IOException {
        var content = part.getValue().getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry(part.getKey());
        if (!part.getValue().startsWith("<")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Text as it stands in XML, between tags and in quotes; what XML has no place for is a sign of its own. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isXml(sign) ? sign : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        return sign >= 0x20 && (sign < 0xd800 || sign > 0xdfff) && sign != 0xfffe && sign != 0xffff;
    }
}
