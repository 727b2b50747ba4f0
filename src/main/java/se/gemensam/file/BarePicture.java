package se.gemensam.file;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as a JPEG file of our own: upright, no larger than one needs to read a page of minutes, and without anything else that stood
 * in the file, such as the place where it was taken. How large it is, its head says before any of it is unpacked.
 */
public final class BarePicture {

    private static final int LONGEST_EDGE = 2600;
    private static final long MOST_POINTS = 120_000_000;
    private static final float QUALITY = 0.85f;

    private BarePicture() {}

    /**
     * The picture in a file.
     *
     * @param file JPEG or PNG
     * @throws UnreadablePictureException when it cannot be read, or has more than 120 million points
     */
    public static byte[] of(byte[] file, FileKind kind) {
        var turn = kind == FileKind.JPEG ? Upright.asTaken(file) : Upright.AS_IT_IS;
        return written(drawn(read(file, kind), turn));
    }

    /** One at a time: a picture takes far more room while it is read than its file. */
    private static synchronized BufferedImage read(byte[] file, FileKind kind) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return thinned(reader);
        } catch (UnreadablePictureException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // Readers meet broken files with whatever goes wrong first.
            throw new UnreadablePictureException(broken);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new UnreadablePictureException("%d × %d points".formatted(width, height));
        }
        int every = Math.max(1, Math.max(width, height) / LONGEST_EDGE);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage drawn(BufferedImage image, Upright turn) {
        var scale = Math.min(1.0, (double) LONGEST_EDGE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var picture = turn.isLying()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.transform(turn.of(width, height));
        pen.transform(AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight()));
        pen.drawImage(image, 0, 0, null);
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
