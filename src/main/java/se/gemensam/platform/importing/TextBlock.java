package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a plain text that stand together: a paragraph, an item, a heading with what follows right under it. */
final class TextBlock {

    enum Kind {
        TEXT,
        BULLET,
        NUMBER,
        NOTE,
        LINK
    }

    /**
     * Text that runs on over lines.
     *
     * @param brokenEarly every one of its lines was ended although the next word had found room: a heading in large type
     */
    record Row(String text, SourceLine last, int lines, boolean brokenEarly) {

        private Row continued(SourceLine line, BrokenWords words) {
            return new Row(
                    words.join(text, last.spaceAfter(), line.text()),
                    line,
                    lines + 1,
                    brokenEarly && last.hadRoomFor(line));
        }

        private Row continued(Row row, BrokenWords words) {
            return new Row(words.join(text, last.spaceAfter(), row.text), row.last, lines + row.lines, false);
        }
    }

    private final @Nullable Marker marker;
    private final SourceLine first;
    private final List<Row> rows = new ArrayList<>();

    TextBlock(SourceLine first, @Nullable Marker marker) {
        this.first = first;
        this.marker = marker;
        rows.add(new Row(marker == null ? first.text() : marker.rest(), first, 1, true));
    }

    Kind kind() {
        return marker == null ? Kind.TEXT : marker.kind();
    }

    @Nullable
    Marker marker() {
        return marker;
    }

    SourceLine firstLine() {
        return first;
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    String firstText() {
        return rows.getFirst().text();
    }

    String lastText() {
        return rows.getLast().text();
    }

    SourceLine lastLine() {
        return rows.getLast().last();
    }

    int length() {
        return rows.stream().mapToInt(row -> row.text().length()).sum();
    }

    boolean hasSignLike(Marker other) {
        return marker != null && (marker.sign().equals(other.sign()) || kind() == Kind.NUMBER);
    }

    void append(SourceLine line, BrokenWords words) {
        rows.set(rows.size() - 1, rows.getLast().continued(line, words));
    }

    void addRow(SourceLine line) {
        rows.add(new Row(line.text(), line, 1, true));
    }

    /** The sentence at the end goes on in the other block. */
    void append(TextBlock other, BrokenWords words) {
        rows.set(rows.size() - 1, rows.getLast().continued(other.rows.getFirst(), words));
        rows.addAll(other.rows.subList(1, other.rows.size()));
    }

    /** What came between, as a footnote does at the foot of a page, stays where it stood, on lines of its own. */
    void addRows(TextBlock other) {
        var firstRow = other.rows.getFirst();
        var sign = other.kind() == Kind.NOTE && other.marker != null ? other.marker.sign() + " " : "";
        rows.add(new Row(sign + firstRow.text(), firstRow.last(), firstRow.lines(), false));
        rows.addAll(other.rows.subList(1, other.rows.size()));
    }
}
