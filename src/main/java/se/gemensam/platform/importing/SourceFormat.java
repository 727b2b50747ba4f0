package se.gemensam.platform.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/** What a file is, told by its content; the name only decides between kinds of text that look alike. */
enum SourceFormat {
    WORD(Set.of("docx", "dotx")),
    OPEN_DOCUMENT(Set.of("odt", "ott")),
    HTML(Set.of("html", "htm", "xhtml")),
    MARKDOWN(Set.of("md", "markdown", "txt", "text")),
    TEXT(Set.of("txt", "text", "md", "markdown"));

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern ANY_TAG = Pattern.compile("(?i)<(?:p|h[1-6]|div|ul|ol|table|body|span)\\b[^>]*>");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6} +\\S");

    private static final int LOOK = 4096;

    private final Set<String> extensions;

    SourceFormat(Set<String> extensions) {
        this.extensions = extensions;
    }

    /** Word or OpenDocument, which are told apart when they are opened, or text of a kind that is not known yet. */
    static SourceFormat ofBytes(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedException("import.refused.empty");
        }
        if (startsWith(bytes, ZIP) && bytes.length > 3 && bytes[2] <= 8) {
            return WORD;
        }
        if (startsWith(bytes, OLE)) {
            throw new RefusedException(
                    holdsEncryptedPackage(bytes) ? "import.refused.password" : "import.refused.oldWord");
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            throw new RefusedException("import.refused.pdf");
        }
        if (start.startsWith("{\\rtf")) {
            throw new RefusedException("import.refused.rtf");
        }
        return TEXT;
    }

    static SourceFormat ofText(String text, String extension) {
        var start = text.substring(0, Math.min(text.length(), LOOK));
        if (HTML_START.matcher(start).find()
                || HTML.extensions.contains(extension) && ANY_TAG.matcher(text).find()) {
            return HTML;
        }
        boolean namedMarkdown = extension.equals("md") || extension.equals("markdown");
        return namedMarkdown
                        || MARKDOWN_HEADING.matcher(text).results().limit(2).count() == 2
                ? MARKDOWN
                : TEXT;
    }

    boolean isMisnamed(String extension) {
        return !extension.isEmpty() && !extensions.contains(extension);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** A document with a password is an old container that holds the new one in cipher. */
    private static boolean holdsEncryptedPackage(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
