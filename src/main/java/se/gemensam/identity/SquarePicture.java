package se.gemensam.identity;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.file.Upright;

/**
 * Makes a person's picture of a file that somebody sent: the middle of it as a small JPEG of our own, upright and without
 * anything else that stood there, such as the place where it was taken. What a file is, its first bytes say; how large, its
 * head, before any of it is unpacked.
 */
final class SquarePicture {

    static final int MOST_MEGABYTES = 5;

    /** Length of its sides in points, unless the file has fewer. */
    static final int EDGE = 256;

    private static final long MOST_POINTS = 40_000_000;
    private static final float QUALITY = 0.9f;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private SquarePicture() {}

    static byte[] of(byte[] file) {
        if (file.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new RefusedException("picture.large", MOST_MEGABYTES);
        }
        var format = format(file);
        if (format == null) {
            throw new RefusedException("picture.kind");
        }
        var turn = format.equals("jpeg") ? Upright.asTaken(file) : Upright.AS_IT_IS;
        return written(drawn(read(file, format), turn));
    }

    private static @Nullable String format(byte[] file) {
        if (startsWith(file, PNG)) {
            return "png";
        }
        return startsWith(file, JPEG) ? "jpeg" : null;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length > beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** One at a time: a picture of many steps takes far more room while it is read than its file. */
    private static synchronized BufferedImage read(byte[] file, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return middle(reader);
        } catch (RefusedException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // Readers meet broken files with whatever goes wrong first.
            throw new RefusedException("picture.broken");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage middle(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new RefusedException("picture.points");
        }
        int edge = Math.min(width, height);
        int every = Math.max(1, edge / (2 * EDGE));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceRegion(new Rectangle((width - edge) / 2, (height - edge) / 2, edge, edge));
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage drawn(BufferedImage middle, Upright turn) {
        int edge = Math.min(EDGE, Math.min(middle.getWidth(), middle.getHeight()));
        var picture = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, edge, edge);
        pen.transform(turn.of(edge));
        pen.drawImage(middle, 0, 0, edge, edge, null);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
