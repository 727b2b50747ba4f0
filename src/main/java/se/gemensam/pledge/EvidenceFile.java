package se.gemensam.pledge;

import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.file.BarePicture;
import se.gemensam.file.FileKind;
import se.gemensam.file.UnreadablePictureException;

/**
 * A file that shows something: a PDF as it is, or a picture as a new JPEG without what the camera noted.
 *
 * @param name with the ending of its kind
 */
public record EvidenceFile(String name, FileKind kind, byte[] bytes) {

    public static final int MOST_MEGABYTES = 5;
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final String UNNAMED = "underlag";

    /** @throws RefusedException when it is no PDF, JPEG or PNG by what is in it, cannot be read, or is too large */
    public static EvidenceFile of(String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RefusedException("evidence.file.tooLarge", MOST_MEGABYTES);
        }
        var kind = FileKind.of(file).orElseThrow(() -> new RefusedException("evidence.file.kind"));
        return kind == FileKind.PDF
                ? new EvidenceFile(named(name, kind), kind, file)
                : new EvidenceFile(named(name, FileKind.JPEG), FileKind.JPEG, bare(file, kind));
    }

    private static byte[] bare(byte[] file, FileKind kind) {
        try {
            return BarePicture.of(file, kind);
        } catch (UnreadablePictureException unreadable) {
            throw new RefusedException("evidence.file.unreadable");
        }
    }

    /** As the file was called, on whichever system. */
    private static String named(String typed, FileKind kind) {
        var name = OneLine.of(typed);
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        var stem = dot < 0 ? last : last.substring(0, dot);
        var fitting = stem.substring(
                        0, Math.min(stem.length(), LONGEST_NAME - kind.ending().length()))
                .strip();
        return (fitting.isEmpty() ? UNNAMED : fitting) + kind.ending();
    }
}
