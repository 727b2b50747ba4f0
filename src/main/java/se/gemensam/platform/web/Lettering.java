package se.gemensam.platform.web;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as shapes, in a typeface of ours and without the machine's own: servers have none. A letter that the typeface lacks is left
 * out. Sizes and widths are in pixels.
 */
final class Lettering {

    private static final String MORE = "…";

    private final TrueTypeFont face;
    private final CmapLookup letters;
    private final double unit;

    private Lettering(TrueTypeFont face) throws IOException {
        this.face = face;
        letters = face.getUnicodeCmapLookup();
        unit = face.getUnitsPerEm();
    }

    /** @param file one of {@code /fonts}, without its ending */
    static Lettering of(String file) {
        try (var bytes = Lettering.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            return new Lettering(
                    new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(bytes, file))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double width(String text, double size) {
        return text.codePoints()
                        .map(letters::getGlyphId)
                        .mapToDouble(this::advance)
                        .sum()
                * size
                / unit;
    }

    /** The largest size at which the text has so few lines, or the smallest that is allowed. */
    double fitting(String text, double width, double largest, double smallest, int lines) {
        double size = largest;
        while (size > smallest && broken(text, size, width).size() > lines) {
            size -= 4;
        }
        return size;
    }

    /** The text broken into lines, with a sign at the end when there are more words than fit. */
    List<String> lines(String text, double size, double width, int most) {
        var lines = broken(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most));
        var last = shown.getLast();
        while (!last.isEmpty() && width(last + MORE, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        shown.set(most - 1, last.stripTrailing() + MORE);
        return shown;
    }

    private List<String> broken(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            for (var part : parts(word, size, width)) {
                if (!line.isEmpty() && width(line + " " + part, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word that is wider than the line is cut where the line ends. */
    private List<String> parts(String word, double size, double width) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (!part.isEmpty() && width(part + Character.toString(letter), size) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        });
        parts.add(part.toString());
        return parts;
    }

    /** @param baseline how far down the letters stand */
    Shape shape(String text, double size, double left, double baseline) {
        var shape = new Path2D.Double();
        double scale = size / unit;
        double at = left;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            if (glyph != 0) {
                var place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
                shape.append(place.createTransformedShape(outline(glyph)), false);
            }
            at += advance(glyph) * scale;
        }
        return shape;
    }

    private synchronized Shape outline(int glyph) {
        try {
            var data = face.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized double advance(int glyph) {
        try {
            return glyph == 0 ? 0 : face.getAdvanceWidth(glyph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
