package se.gemensam.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, as its first bytes say, whatever it is called. */
public enum FileKind {
    /** ISO 32000-1, 7.5.2. */
    PDF("application/pdf", ".pdf", "%PDF-"),
    /** ISO/IEC 10918-1, annex B: start of image, and a marker. */
    JPEG("image/jpeg", ".jpg", "\u00ff\u00d8\u00ff"),
    /** ISO/IEC 15948, 5.2. */
    PNG("image/png", ".png", "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final String ending;
    private final String beginning;

    FileKind(String mediaType, String ending, String beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** Empty when it is none of them. */
    public static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> file.length > kind.beginning.length()
                        && new String(file, 0, kind.beginning.length(), StandardCharsets.ISO_8859_1)
                                .equals(kind.beginning))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of its name, with the dot. */
    public String ending() {
        return ending;
    }
}
