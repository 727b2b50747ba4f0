package se.gemensam.livetext;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.gemensam.livetext.TokenText.Token;

/** The sentences of a text, and what of it is understood as one: a sentence, or else a heading, a list item's paragraph or a cell's. */
final class Sentences {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final List<Token> tokens;
    private final List<Unit> sentences = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();

    /** By the token that it begins with. */
    private final Map<Integer, Unit> blocks = new HashMap<>();

    /**
     * Tokens [from, to) without gaps at their ends.
     *
     * @param whole whether it is all that stands in its line
     */
    record Unit(int from, int to, boolean whole) {}

    Sentences(List<Token> tokens) {
        this.tokens = tokens;
        var above = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.opensText()) {
                int end = i + 1;
                while (!tokens.get(end).isClosing()) {
                    end++;
                }
                read(i + 1, end, token.node().equals("paragraph") && isRunning(above));
                i = end;
            } else if (token.isOpening()) {
                above.add(token.node());
            } else if (token.isClosing()) {
                above.removeLast();
            }
        }
    }

    private static boolean isRunning(List<String> above) {
        return above.stream().allMatch("blockquote"::equals);
    }

    private void read(int from, int to, boolean running) {
        var block = trimmed(from, to, true);
        if (block == null) {
            return;
        }
        blocks.put(block.from, block);
        var words = new StringBuilder();
        var tokenAt = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            var read = tokens.get(i).isBreak() ? " " : tokens.get(i).key();
            words.append(read);
            for (int c = 0; c < read.length(); c++) {
                tokenAt.add(i);
            }
        }
        var breaks = BreakIterator.getSentenceInstance(SWEDISH);
        breaks.setText(words.toString());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var sentence = trimmed(tokenAt.get(start), end == tokenAt.size() ? to : tokenAt.get(end), false);
            if (sentence != null) {
                sentences.add(sentence);
                starts.add(sentence.from);
                ends.add(sentence.to);
                if (running) {
                    units.add(sentence);
                }
            }
        }
        if (!running) {
            units.add(block);
        }
    }

    private @org.jspecify.annotations.Nullable Unit trimmed(int from, int to, boolean whole) {
        int start = from;
        int end = to;
        while (start < end && tokens.get(start).isGap()) {
            start++;
        }
        while (end > start && tokens.get(end - 1).isGap()) {
            end--;
        }
        return start == end ? null : new Unit(start, end, whole);
    }

    List<Unit> units() {
        return units;
    }

    /** Every sentence as it reads. */
    Set<String> texts() {
        var texts = new HashSet<String>();
        sentences.forEach(sentence -> texts.add(text(sentence.from, sentence.to)));
        return texts;
    }

    /** Those that have a token among these, as they read. */
    List<String> touching(int from, int to) {
        return sentences.stream()
                .filter(sentence -> sentence.from < to && from < sentence.to)
                .map(sentence -> text(sentence.from, sentence.to))
                .toList();
    }

    private String text(int from, int to) {
        var words = new StringBuilder();
        tokens.subList(from, to).forEach(token -> words.append(token.read()));
        return words.toString().replaceAll("\\s+", " ");
    }

    /** Whether a unit of the base reads there as it did, as something understood by itself. */
    boolean hasIntact(Unit unit, TextDifference difference) {
        int first = difference.kept(unit.from);
        for (int i = unit.from; i < unit.to; i++) {
            if (first < 0 || difference.kept(i) != first + i - unit.from) {
                return false;
            }
        }
        int end = first + unit.to - unit.from;
        if (unit.whole) {
            var block = blocks.get(first);
            return block != null && block.to == end;
        }
        return starts.contains(first) && ends.contains(end);
    }
}
