package se.gemensam.livetext;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.TextIndex.Range;

/** What became of each word of a line. */
final class WordComparison {

    /** A word, a number with its decimals, a gap, or any other sign by itself. */
    private static final Pattern TOKEN =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*|\\s+|\\X", Pattern.DOTALL);

    private final TextLine before;
    private final TextLine after;
    private final List<ComparedRun> runs = new ArrayList<>();

    private WordComparison(TextLine before, TextLine after) {
        this.before = before;
        this.after = after;
    }

    static List<ComparedRun> of(TextLine before, TextLine after) {
        return new WordComparison(before, after).runs();
    }

    /** A line that has no other. */
    static List<ComparedRun> whole(TextLine line, Fate fate) {
        var comparison = new WordComparison(line, line);
        comparison.add(fate, line, 0, line.words().length());
        return comparison.runs;
    }

    static List<String> tokens(String words) {
        return TOKEN.matcher(words).results().map(MatchResult::group).toList();
    }

    /** How much two lines have in common, whatever its order: 0 for nothing, 1 for the same words. */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        for (var word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** How often each word stands in it, whether a sentence begins with it or not. */
    static Map<String, Integer> wordsOf(String line) {
        var words = new HashMap<String, Integer>();
        tokens(line.toLowerCase(Locale.ROOT)).stream()
                .filter(WordComparison::isWord)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<ComparedRun> runs() {
        int readBefore = 0;
        int readAfter = 0;
        for (var hunk : hunks()) {
            keep(readBefore, readAfter, hunk.before.from() - readBefore);
            add(Fate.DELETED, before, hunk.before.from(), hunk.before.to());
            add(Fate.INSERTED, after, hunk.after.from(), hunk.after.to());
            readBefore = hunk.before.to();
            readAfter = hunk.after.to();
        }
        keep(readBefore, readAfter, before.words().length() - readBefore);
        return runs;
    }

    /** What is one change to a reader: where only a gap stands between two, they are one. */
    private List<Hunk> hunks() {
        var tokensBefore = tokens(before.words());
        var tokensAfter = tokens(after.words());
        var startBefore = starts(tokensBefore);
        var startAfter = starts(tokensAfter);
        var hunks = new ArrayList<Hunk>();
        for (var delta : DiffUtils.diff(tokensBefore, tokensAfter).getDeltas()) {
            var hunk = new Hunk(range(delta.getSource(), startBefore), range(delta.getTarget(), startAfter));
            if (!hunks.isEmpty() && isGap(hunks.getLast().before.to(), hunk.before.from())) {
                hunk = hunks.removeLast().with(hunk);
            }
            hunks.add(hunk);
        }
        return hunks;
    }

    private boolean isGap(int from, int to) {
        var between = before.words().substring(from, to);
        return between.isBlank() && between.indexOf('\n') < 0;
    }

    /** Where each token begins, and where the last one ends. */
    private static int[] starts(List<String> tokens) {
        var starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).length();
        }
        return starts;
    }

    private static Range range(Chunk<String> tokens, int[] starts) {
        return new Range(starts[tokens.getPosition()], starts[tokens.getPosition() + tokens.size()]);
    }

    /** Words that are in both, each with whether its marks are the same. */
    private void keep(int fromBefore, int fromAfter, int length) {
        for (int i = 0; i < length; i++) {
            boolean same =
                    before.marks().get(fromBefore + i).equals(after.marks().get(fromAfter + i));
            add(same ? Fate.SAME : Fate.REFORMATTED, after, fromAfter + i, fromAfter + i + 1);
        }
    }

    private void add(Fate fate, TextLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            var marks = line.marks().get(i);
            var words = line.words().substring(i, i + 1);
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.fate() == fate && last.marks().equals(marks)) {
                runs.set(runs.size() - 1, new ComparedRun(fate, last.words() + words, marks));
            } else {
                runs.add(new ComparedRun(fate, words, marks));
            }
        }
    }

    /** A part of each line that stands for the other. */
    private record Hunk(Range before, Range after) {

        Hunk with(Hunk next) {
            return new Hunk(new Range(before.from(), next.before.to()), new Range(after.from(), next.after.to()));
        }
    }
}
