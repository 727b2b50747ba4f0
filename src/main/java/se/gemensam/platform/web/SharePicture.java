package se.gemensam.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import se.gemensam.platform.Edition;

/** The picture that stands for a platform where its address is shared: 1200 × 630, its names on paper, in our own typefaces. */
@Component
class SharePicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int EDGE = 84;
    private static final int TOP = 160;
    private static final int MOST_LINES = 4;

    // The light values of tokens.css: a picture has no style sheet.
    private static final Color PAPER = new Color(0xfaf7f1);
    private static final Color INK = new Color(0x231e18);
    private static final Color SOFT = new Color(0x5a5146);
    private static final Color PARTY = new Color(0xad2f1f);
    private static final Color UNION = new Color(0x3f3d3b);

    private final Lettering serif = Lettering.of("SourceSerif4_700Bold");
    private final Lettering sans = Lettering.of("SourceSans3_400Regular");
    private final Cache<Edition, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(100).build();

    byte[] of(Edition edition) {
        return drawn.get(edition, this::draw);
    }

    private byte[] draw(Edition edition) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        mark(pen);
        names(pen, edition);
        sender(pen, edition.sender());
        pen.dispose();
        return png(picture);
    }

    /** Two shapes that lie over each other: the mark of what is joint. */
    private static void mark(Graphics2D pen) {
        pen.setStroke(new BasicStroke(7));
        pen.setColor(PARTY);
        pen.draw(new Ellipse2D.Double(EDGE, 72, 58, 58));
        pen.setColor(UNION);
        pen.draw(new Rectangle2D.Double(EDGE + 36, 72, 58, 58));
    }

    private void names(Graphics2D pen, Edition edition) {
        var size = serif.fitting(edition.title(), WIDTH - 2 * EDGE, 84, 44, 3);
        double baseline = TOP;
        pen.setColor(INK);
        for (var line : serif.lines(edition.title(), size, WIDTH - 2 * EDGE, MOST_LINES)) {
            baseline += baseline == TOP ? size : size * 1.18;
            pen.fill(serif.shape(line, size, EDGE, baseline));
        }
        pen.setColor(SOFT);
        baseline += 18;
        for (var line : sans.lines(edition.subtitle(), 36, WIDTH - 2 * EDGE, 2)) {
            baseline += 46;
            pen.fill(sans.shape(line, 36, EDGE, baseline));
        }
    }

    private void sender(Graphics2D pen, String sender) {
        pen.setColor(INK);
        pen.fill(new Rectangle2D.Double(EDGE, HEIGHT - 116, 72, 4));
        for (var line : sans.lines(sender, 30, WIDTH - 2 * EDGE, 1)) {
            pen.fill(sans.shape(line, 30, EDGE, HEIGHT - 66));
        }
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream(1 << 16);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
