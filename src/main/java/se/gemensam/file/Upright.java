package se.gemensam.file;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a picture is turned to stand as its camera was held. Cameras store the points as they lie on the sensor and note
 * beside them, in the Exif part of the file, what is up; we don't keep that part.
 */
public enum Upright {
    AS_IT_IS(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    LYING_MIRRORED(0, 1, 1, 0, 0, 0),
    LYING_LEFT(0, 1, -1, 0, 1, 0),
    LYING_RIGHT_MIRRORED(0, -1, -1, 0, 1, 1),
    LYING_RIGHT(0, -1, 1, 0, 0, 1);

    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    private final double[] parts;

    /** As of an affine transformation of a square whose sides are 1. */
    Upright(double... parts) {
        this.parts = parts;
    }

    public AffineTransform of(int edge) {
        return new AffineTransform(parts[0], parts[1], parts[2], parts[3], parts[4] * edge, parts[5] * edge);
    }

    /** Turns what is as wide and high as this into what is as wide and high as {@link #isLying} says. */
    AffineTransform of(int width, int height) {
        var turn = AffineTransform.getScaleInstance(isLying() ? height : width, isLying() ? width : height);
        turn.concatenate(of(1));
        turn.scale(1.0 / width, 1.0 / height);
        return turn;
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return parts[0] == 0;
    }

    /** As the Exif part of a JPEG file says, if it has one that can be read. */
    public static Upright asTaken(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return AS_IT_IS;
        }
    }

    private static Upright inSegments(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) != START_OF_SCAN) {
            int length = file.getShort(at + 2) & 0xffff;
            if ((file.get(at + 1) & 0xff) == EXIF && isExif(file, at + 4)) {
                int begin = at + 4 + EXIF_NAME.length;
                return inDirectory(file.slice(begin, at + 2 + length - begin));
            }
            at += 2 + length;
        }
        return AS_IT_IS;
    }

    private static boolean isExif(ByteBuffer file, int at) {
        for (int i = 0; i < EXIF_NAME.length; i++) {
            if (file.get(at + i) != EXIF_NAME[i]) {
                return false;
            }
        }
        return true;
    }

    private static Upright inDirectory(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                int told = exif.getShort(entry + 8) & 0xffff;
                return told >= 1 && told <= values().length ? values()[told - 1] : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }
}
