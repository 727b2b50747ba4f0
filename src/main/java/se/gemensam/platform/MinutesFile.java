package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * Minutes, or an excerpt of them, as PDF.
 *
 * @param name of the file, with its ending
 */
public record MinutesFile(String name, byte[] pdf) {

    public static final int MOST_MEGABYTES = 5;

    private static final int LONGEST_NAME = 200;
    private static final String ENDING = ".pdf";
    private static final String UNNAMED = "protokollsutdrag";

    /** @throws RefusedException when it is no PDF by what is in it, or too large */
    public MinutesFile {
        name = named(OneLine.of(name));
        if (pdf.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new RefusedException("minutes.tooLarge", MOST_MEGABYTES);
        }
        // ISO 32000-1, 7.5.2: a PDF begins so, whatever its name says.
        if (!new String(pdf, 0, Math.min(pdf.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new RefusedException("minutes.noPdf");
        }
    }

    /** As the file was called, on whichever system. */
    private static String named(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = last.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? last.substring(0, last.length() - ENDING.length())
                : last;
        var fitting = stem.substring(0, Math.min(stem.length(), LONGEST_NAME - ENDING.length()))
                .strip();
        return (fitting.isEmpty() ? UNNAMED : fitting) + ENDING;
    }
}
