package se.gemensam.platform.importing;

import java.util.Locale;
import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/**
 * Reads a file that somebody has chosen. Nothing is stored and nothing is fetched; the same file can be read again with
 * another choice. What the file is shows in its bytes, not in its name.
 */
public final class DocumentImport {

    public static final int MOST_MEGABYTES = 20;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{3,}(?![\\p{L}\\p{N}])");

    private DocumentImport() {}

    /** @throws RefusedException when the file is too large, is of another kind, is locked, or is made to do harm */
    public static ImportedDocument read(String fileName, byte[] bytes, ImportOptions options) {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("import.refused.tooLarge", MOST_MEGABYTES);
        }
        var notices = new Notices();
        var extension = extensionOf(fileName);
        var format = SourceFormat.ofBytes(bytes);
        SourceText source;
        if (format == SourceFormat.WORD) {
            var opened = WordPackage.open(bytes, notices);
            format = opened.isOpenDocument() ? SourceFormat.OPEN_DOCUMENT : SourceFormat.WORD;
            source = opened.isOpenDocument()
                    ? HtmlReader.read(OpenDocumentPage.of(opened), notices)
                    : WordReader.read(opened, notices);
        } else {
            var text = SourceBytes.decode(bytes, notices);
            if (BackupReader.isFor(text, extension)) {
                return BackupReader.read(text, notices);
            }
            format = SourceFormat.ofText(text, extension);
            source = switch (format) {
                case HTML -> HtmlReader.read(text, notices);
                case MARKDOWN -> MarkdownReader.read(text, notices);
                case TEXT, WORD, OPEN_DOCUMENT -> TextReader.read(text);
            };
        }
        if (format.isMisnamed(extension)) {
            notices.add(Notices.OTHER_TYPE);
        }
        if (source.pieces().isEmpty()) {
            throw new RefusedException("import.refused.empty");
        }
        return SectionTree.of(source, titleFrom(fileName), options, notices);
    }

    private static String extensionOf(String fileName) {
        var extension = EXTENSION.matcher(fileName);
        return extension.find() ? extension.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A name with a word in it; what a scanner or a system made up is no title. */
    private static String titleFrom(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var title = EXTENSION
                .matcher(name)
                .replaceFirst("")
                .replaceAll("[_\\p{Cc}\\p{Cf}]+", " ")
                .strip();
        return WORDS.matcher(title).find() ? title : "";
    }
}
