package se.gemensam.platform.importing;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.Text;

/** Gathers the text of one paragraph. Of foreign sources it tidies spaces as a browser does; our own exports it leaves alone. */
final class InlineRun {

    private final SourceText.Origin origin;
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();

    InlineRun(SourceText.Origin origin) {
        this.origin = origin;
    }

    void mark(Mark mark) {
        marks.addLast(mark);
    }

    void unmark(Class<? extends Mark> kind) {
        var kept = new ArrayList<>(marks);
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kind.isInstance(kept.get(i))) {
                kept.remove(i);
                break;
            }
        }
        marks.clear();
        marks.addAll(kept);
    }

    void text(String source) {
        var text = origin == SourceText.Origin.OWN_EXPORT ? source : tidy(source);
        if (!text.isEmpty()) {
            inlines.add(new Text(text, marksNow()));
        }
    }

    void lineBreak() {
        if (origin == SourceText.Origin.FOREIGN) {
            trimEnd();
        }
        inlines.add(new HardBreak(marksNow()));
    }

    boolean isEmpty() {
        return inlines.isEmpty();
    }

    /** The text so far; the run begins anew, inside the same marks. */
    List<Inline> take() {
        if (origin == SourceText.Origin.FOREIGN) {
            while (!inlines.isEmpty() && endsLoose()) {
                trimEnd();
                if (!inlines.isEmpty() && inlines.getLast() instanceof HardBreak) {
                    inlines.removeLast();
                }
            }
            while (!inlines.isEmpty() && inlines.getFirst() instanceof HardBreak) {
                inlines.removeFirst();
            }
        }
        var taken = List.copyOf(inlines);
        inlines.clear();
        return taken;
    }

    private List<Mark> marksNow() {
        var distinct = new LinkedHashSet<Mark>();
        boolean linked = false;
        for (var mark : marks) {
            if (!(mark instanceof Link) || !linked) {
                distinct.add(mark);
                linked |= mark instanceof Link;
            }
        }
        return List.copyOf(distinct);
    }

    private String tidy(String source) {
        var text = PlainInline.withoutUnreadable(Normalizer.normalize(wellFormed(source), Normalizer.Form.NFC))
                .replaceAll("[ \\t\\n\\r\\f\\x0b]+", " ")
                .replaceAll(" *\\u00a0(?:[ \\u00a0])*", "\u00a0")
                .replaceAll("(?<!\\d)\\u00a0|\\u00a0(?!\\d)", " ");
        return isAtStart() ? text.stripLeading() : text;
    }

    private static String wellFormed(String source) {
        return new String(
                source.getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                java.nio.charset.StandardCharsets.UTF_16BE);
    }

    private boolean isAtStart() {
        return inlines.isEmpty()
                || inlines.getLast() instanceof HardBreak
                || inlines.getLast() instanceof Text last && last.text().endsWith(" ");
    }

    private boolean endsLoose() {
        return inlines.getLast() instanceof HardBreak
                || inlines.getLast() instanceof Text last
                        && !last.text().equals(last.text().stripTrailing());
    }

    private void trimEnd() {
        if (!inlines.isEmpty() && inlines.getLast() instanceof Text last) {
            inlines.removeLast();
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                inlines.add(new Text(text, last.marks()));
            }
        }
    }
}
