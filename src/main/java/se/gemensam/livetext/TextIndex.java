package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.RichText.Textblock;

/** The characters of a document in a row, blocks parted by line feeds, and the position of each in the document. */
final class TextIndex {

    /** How much of the neighbourhood is remembered on each side of a place. */
    static final int CONTEXT = 32;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> positions = new ArrayList<>();

    TextIndex(Doc doc) {
        collect(doc, 0);
    }

    /** A range of the document. */
    record Range(int from, int to) {}

    private void collect(RichText parent, int start) {
        int position = start;
        for (var child : parent.children()) {
            switch (child) {
                case Text words -> {
                    for (int i = 0; i < words.text().length(); i++) {
                        add(words.text().charAt(i), position + i);
                    }
                }
                case HardBreak line -> add('\n', position);
                default -> {
                    collect(child, position + 1);
                    if (child instanceof Textblock) {
                        add('\n', position + child.size() - 1);
                    }
                }
            }
            position += child.size();
        }
    }

    private void add(char c, int position) {
        text.append(c);
        positions.add(position);
    }

    String between(int from, int to) {
        return text.substring(indexOf(from), Math.max(indexOf(from), indexOf(to)))
                .strip();
    }

    String before(int from) {
        int end = indexOf(from);
        return text.substring(Math.max(0, end - CONTEXT), end);
    }

    String after(int to) {
        int start = indexOf(to);
        return text.substring(start, Math.min(text.length(), start + CONTEXT));
    }

    /** Every place where the words stand. */
    List<Range> find(String words) {
        var found = new ArrayList<Range>();
        for (int i = text.indexOf(words); i >= 0 && !words.isEmpty(); i = text.indexOf(words, i + 1)) {
            found.add(new Range(positions.get(i), positions.get(i + words.length() - 1) + 1));
        }
        return found;
    }

    /** Whether the words at a range have this neighbourhood, as far as their own blocks go. */
    boolean hasContext(Range range, String before, String after) {
        var ownBefore = before.substring(before.lastIndexOf('\n') + 1);
        int line = after.indexOf('\n');
        var ownAfter = line < 0 ? after : after.substring(0, line);
        return before(range.from()).endsWith(ownBefore) && after(range.to()).startsWith(ownAfter);
    }

    /** Of the first character at a position or after it. */
    private int indexOf(int position) {
        int low = 0;
        int high = positions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (positions.get(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
