package se.gemensam.pledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.gemensam.base.RefusedException;

/** The rows of a CSV or XLSX file. Whatever is too large, packed too hard, or something else, is refused before it is read. */
final class SeriesTable {

    static final int MOST_MEGABYTES = 5;
    static final int MOST_ROWS = 2000;
    static final int MOST_COLUMNS = 30;

    private static final int BYTES = 1024 * 1024;
    private static final int LONGEST_CELL = 600;
    private static final Charset OLD_OFFICE = Charset.forName("windows-1252");

    private SeriesTable() {}

    /** @throws RefusedException when it is no such file, or not one that can be read */
    static List<List<SeriesCell>> read(String name, byte[] file) {
        if (file.length > MOST_MEGABYTES * BYTES) {
            throw new RefusedException("measurement.file.tooLarge", MOST_MEGABYTES);
        }
        if (file.length == 0) {
            throw new RefusedException("measurement.file.empty");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return SeriesWorkbook.read(file);
        }
        if (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv")) {
            return csv(text(file));
        }
        throw new RefusedException("measurement.file.kind");
    }

    /** UTF-8 and UTF-16 as they say themselves, else what spreadsheets wrote before. */
    private static String text(byte[] file) {
        var text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException("measurement.file.kind");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, OLD_OFFICE);
        }
    }

    private static List<List<SeriesCell>> csv(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<List<SeriesCell>>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                requireRoom(rows.size());
                rows.add(row(line));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new RefusedException("measurement.file.broken");
        }
        return rows;
    }

    /** A comma is the decimal sign in Swedish, so that it divides only where nothing else does. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .filter(sign -> first.indexOf(sign) >= 0)
                .findFirst()
                .orElse(';');
    }

    private static List<SeriesCell> row(CSVRecord line) {
        return line.stream().limit(MOST_COLUMNS).map(SeriesTable::cell).toList();
    }

    static SeriesCell cell(String text) {
        return new SeriesCell.Text(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text.strip());
    }

    static void requireRoom(int rows) {
        if (rows >= MOST_ROWS) {
            throw new RefusedException("measurement.file.tooLong", MOST_ROWS);
        }
    }
}
