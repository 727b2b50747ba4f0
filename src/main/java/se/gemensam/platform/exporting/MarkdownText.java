package se.gemensam.platform.exporting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.Text;

/**
 * Text with its marks as Markdown. Stars and underscores are used where they are sure to be read as marks, around whole
 * words; elsewhere the HTML that means the same. Spaces that a reader would drop are written as entities.
 */
final class MarkdownText {

    /** Signs that could be read as something else anywhere in a line. */
    private static final String ESCAPED = "\\`*_[]<>{}|~#";

    /** Signs that could be read as something else at the beginning of a line. */
    private static final String ESCAPED_FIRST = "+-=:";

    private enum Breaks {
        /** A backslash at the end of the line. */
        LINES,
        /** Headings and cells have one line only. */
        TAGS
    }

    private final List<? extends Inline> inlines;
    private final Breaks breaks;
    private final StringBuilder out = new StringBuilder();

    private MarkdownText(List<? extends Inline> inlines, Breaks breaks) {
        this.inlines = inlines;
        this.breaks = breaks;
    }

    /** Plain text on one line. */
    static String line(String text) {
        return text.isEmpty() ? "" : oneLine(List.of(Text.of(text)));
    }

    static String oneLine(List<? extends Inline> inlines) {
        return new MarkdownText(inlines, Breaks.TAGS).write();
    }

    static String paragraph(List<? extends Inline> inlines) {
        return new MarkdownText(inlines, Breaks.LINES).write();
    }

    private String write() {
        links(0, inlines.size());
        return out.toString();
    }

    // ---- neighbours that share a mark share its signs: links outermost, then bold, then italic

    private void links(int from, int to) {
        for (int start = from; start < to; ) {
            var link = mark(start, Link.class);
            int end = endOfRun(start, to, Link.class);
            if (link instanceof Link(var href)) {
                out.append('[');
                bold(start, end);
                out.append("](<").append(address(href)).append(">)");
            } else {
                bold(start, end);
            }
            start = end;
        }
    }

    private void bold(int from, int to) {
        for (int start = from; start < to; ) {
            boolean bold = mark(start, Bold.class) != null;
            int end = endOfRun(start, to, Bold.class);
            if (!bold) {
                italic(start, end);
            } else if (standsAlone(start, end)) {
                out.append("**");
                italic(start, end);
                out.append("**");
            } else {
                out.append("<strong>");
                italic(start, end);
                out.append("</strong>");
            }
            start = end;
        }
    }

    private void italic(int from, int to) {
        for (int start = from; start < to; ) {
            boolean italic = mark(start, Italic.class) != null;
            int end = endOfRun(start, to, Italic.class);
            boolean sign = italic && standsAlone(start, end);
            out.append(sign ? "_" : italic ? "<em>" : "");
            for (int i = start; i < end; i++) {
                inline(i);
            }
            out.append(sign ? "_" : italic ? "</em>" : "");
            start = end;
        }
    }

    private @Nullable Mark mark(int index, Class<? extends Mark> kind) {
        return inlines.get(index).marks().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElse(null);
    }

    private int endOfRun(int start, int limit, Class<? extends Mark> kind) {
        int end = start + 1;
        while (end < limit && Objects.equals(mark(start, kind), mark(end, kind))) {
            end++;
        }
        return end;
    }

    /** Whole words, with nothing but space or a sign around them. */
    private boolean standsAlone(int from, int to) {
        return inlines.get(from) instanceof Text first
                && inlines.get(to - 1) instanceof Text last
                && isWord(first.text().charAt(0))
                && isWord(last.text().charAt(last.text().length() - 1))
                && (out.isEmpty() || isBoundary(out.charAt(out.length() - 1)))
                && (to == inlines.size()
                        || !(inlines.get(to) instanceof Text next)
                        || isBoundary(next.text().charAt(0)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isBoundary(char c) {
        return c == ' ' || c == '\n' || c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    // ---- signs

    private void inline(int index) {
        switch (inlines.get(index)) {
            case HardBreak line -> lineBreak(index);
            case Text text -> text(index, text.text());
        }
    }

    /** A backslash ends a line only between words; elsewhere it would be read as a backslash. */
    private void lineBreak(int index) {
        boolean between = !out.isEmpty()
                && index + 1 < inlines.size()
                && inlines.get(index + 1) instanceof Text next
                && isWord(next.text().charAt(0));
        out.append(breaks == Breaks.LINES && between ? "\\\n" : "<br>");
    }

    private void text(int index, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i == text.length() - 1;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                boolean plain = c == ' ' && !atLineStart() && !endsInSpace() && !(last && isBeforeEnd(index));
                out.append(plain ? " " : "&#" + (int) c + ";");
            } else if (ESCAPED.indexOf(c) >= 0 || ESCAPED_FIRST.indexOf(c) >= 0 && atLineStart()) {
                out.append('\\').append(c);
            } else if ((c == '.' || c == ')') && lineIsNumber() || c == '!' && last) {
                out.append('\\').append(c);
            } else if (c == '&' && (last || text.charAt(i + 1) == '#' || isWord(text.charAt(i + 1)))) {
                out.append("&amp;");
            } else {
                out.append(c);
            }
        }
    }

    private boolean isBeforeEnd(int index) {
        return index + 1 == inlines.size() || inlines.get(index + 1) instanceof HardBreak;
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private boolean endsInSpace() {
        return out.charAt(out.length() - 1) == ' ';
    }

    private boolean lineIsNumber() {
        var line = out.substring(out.lastIndexOf("\n") + 1);
        return !line.isEmpty() && line.length() <= 9 && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String address(String href) {
        return href.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace(">", "\\>")
                .replace("&", "&amp;");
    }
}
