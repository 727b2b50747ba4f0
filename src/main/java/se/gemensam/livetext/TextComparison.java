package se.gemensam.livetext;

import java.util.List;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.RichText.Doc;

/**
 * A text beside how it read before, line for line and word for word. A line that stands elsewhere is one that moved, and not one
 * that is gone and one that is new.
 *
 * @param lines in the order of the text now, with what is gone where it stood
 */
public record TextComparison(List<ComparedLine> lines) {

    public static TextComparison of(Doc before, Doc after) {
        return new TextComparison(new LineAlignment(TextLine.of(before), TextLine.of(after)).compared());
    }

    public boolean isSame() {
        return lines.stream().allMatch(line -> line.change() == Change.SAME);
    }

    /** Lines that are not as they were; of a move only the end. */
    public List<ComparedLine> changes() {
        return lines.stream()
                .filter(line -> line.change() != Change.SAME && line.change() != Change.MOVED_AWAY)
                .toList();
    }
}
