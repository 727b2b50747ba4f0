package se.gemensam.identity;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them: red at the left, blue at the right, or worse. */
public final class PictureFixtures {

    private PictureFixtures() {}

    public static byte[] png(int width, int height) {
        return written("png", picture(width, height));
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", picture(width, height));
    }

    /** As a camera writes it: with the place where it was taken, and what is up. */
    public static byte[] photo(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var note = "59.3293 N, 18.0686 E".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + note.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(note);
        var photo = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        photo.put(plain, 0, 2);
        photo.putShort((short) 0xffe1).putShort((short) (2 + exif.capacity())).put(exif.array());
        photo.put(plain, 2, plain.length - 2);
        return photo.array();
    }

    /** A file of a few bytes that says it is as large as this. */
    public static byte[] pngThatSays(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var sum = new CRC32();
        sum.update(head.array());
        var file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.putInt(13).put(head.array()).putInt((int) sum.getValue());
        return file.array();
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
