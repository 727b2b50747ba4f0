package se.gemensam.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, as its first bytes say, whatever it is called. */
public enum FileKind {
    /** ISO 32000-1, 7.5.2. */
    PDF("application/pdf", ".pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    /** ISO/IEC 10918-1, annex B: start of image, and a marker. */
    JPEG("image/jpeg", ".jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    /** ISO/IEC 15948, 5.2. */
    PNG("image/png", ".png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    FileKind(String mediaType, String ending, byte[] beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** Empty when it is none of them. */
    public static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> file.length > kind.beginning.length
                        && Arrays.equals(file, 0, kind.beginning.length, kind.beginning, 0, kind.beginning.length))
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
