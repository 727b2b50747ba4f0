package se.gemensam.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a platform can be written out as. */
public enum ExportFormat {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    HTML("html", "text/html"),
    MARKDOWN("md", "text/markdown"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of it is plain text, in UTF-8. */
    public boolean isText() {
        return mediaType.startsWith("text/") || this == JSON;
    }

    /** Whether a file of it can show what has changed since a version. */
    boolean showsChanges() {
        return this == PDF || this == DOCX;
    }

    /** Whether it is set on sheets. */
    boolean isPaper() {
        return this == PDF;
    }

    /** "pdf", "html", "markdown" and so on. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String token) {
        return Arrays.stream(values())
                .filter(format -> format.token().equalsIgnoreCase(token) || format.ending.equalsIgnoreCase(token))
                .findFirst();
    }

    /** All tokens in a row, for whoever asked for another. */
    public static String tokens() {
        return Arrays.stream(values()).map(ExportFormat::token).collect(Collectors.joining(", "));
    }
}
