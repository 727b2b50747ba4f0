package se.gemensam.livetext;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun.Fate;

/**
 * Which line of a text was which before. Lines with the same words first, then those between them that have most in common; what is
 * left over at one place and stands at another has moved.
 */
final class LineAlignment {

    /** Lines with less in common than this are two lines. */
    private static final double LIKE = 0.4;

    /** A line that is changed and moved at once must have this much in common with what it was. */
    private static final double STILL_ITSELF = 0.8;

    /** A shorter line, such as "Vi ska:" or a number in a table, says nothing of where it came from. */
    private static final int FEWEST_WORDS_MOVED = 3;

    /** Above so many pairs of lines between two that are the same, they are paired in their order. */
    private static final int MOST_PAIRS = 40_000;

    private final List<TextLine> before;
    private final List<TextLine> after;
    private final List<Map<String, Integer>> wordsBefore;
    private final List<Map<String, Integer>> wordsAfter;

    /** In the order in which they are shown. */
    private final List<Pair> pairs = new ArrayList<>();

    private final Map<Integer, Integer> movedTo = new HashMap<>();

    /** Places in the text before and after; -1 for none. */
    private record Pair(int before, int after) {}

    LineAlignment(List<TextLine> before, List<TextLine> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream()
                .map(line -> WordComparison.wordsOf(line.words()))
                .toList();
        this.wordsAfter =
                after.stream().map(line -> WordComparison.wordsOf(line.words())).toList();
        align();
        findMoves();
    }

    private void align() {
        pairs.add(new Pair(0, 0)); // the title is the title, whatever it says
        int from = 1;
        int fromAfter = 1;
        var deltas = DiffUtils.diff(words(before), words(after)).getDeltas();
        for (var delta : deltas) {
            int source = 1 + delta.getSource().getPosition();
            int target = 1 + delta.getTarget().getPosition();
            same(from, fromAfter, source - from);
            from = source + delta.getSource().size();
            fromAfter = target + delta.getTarget().size();
            between(source, from, target, fromAfter);
        }
        same(from, fromAfter, before.size() - from);
    }

    private static List<String> words(List<TextLine> lines) {
        return lines.stream().skip(1).map(TextLine::words).toList();
    }

    private void same(int from, int fromAfter, int number) {
        for (int i = 0; i < number; i++) {
            pairs.add(new Pair(from + i, fromAfter + i));
        }
    }

    /** The pairing, in order, that leaves most words in common. */
    private void between(int from, int to, int fromAfter, int toAfter) {
        int rows = to - from;
        int columns = toAfter - fromAfter;
        if ((long) rows * columns > MOST_PAIRS) {
            inTheirOrder(from, to, fromAfter, toAfter);
            return;
        }
        var best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double paired = likeness(from + i, fromAfter + j);
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]), paired < LIKE ? 0 : paired + best[i + 1][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && (j == columns || best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(from + i++, -1));
            } else if (i == rows || best[i][j] == best[i][j + 1]) {
                pairs.add(new Pair(-1, fromAfter + j++));
            } else {
                pairs.add(new Pair(from + i++, fromAfter + j++));
            }
        }
    }

    private void inTheirOrder(int from, int to, int fromAfter, int toAfter) {
        int j = fromAfter;
        for (int i = from; i < to; i++) {
            if (j < toAfter && likeness(i, j) >= LIKE) {
                pairs.add(new Pair(i, j++));
            } else {
                pairs.add(new Pair(i, -1));
            }
        }
        for (; j < toAfter; j++) {
            pairs.add(new Pair(-1, j));
        }
    }

    private double likeness(int lineBefore, int lineAfter) {
        return WordComparison.likeness(wordsBefore.get(lineBefore), wordsAfter.get(lineAfter));
    }

    private record Candidate(int before, int after, double likeness) {}

    private void findMoves() {
        var gone =
                pairs.stream().filter(pair -> pair.after < 0).map(Pair::before).toList();
        var come =
                pairs.stream().filter(pair -> pair.before < 0).map(Pair::after).toList();
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            return;
        }
        var taken = new HashSet<Integer>();
        gone.stream()
                .filter(line -> mayMove(wordsBefore.get(line)))
                .flatMap(line -> come.stream()
                        .map(place -> new Candidate(line, place, likeness(line, place)))
                        .filter(candidate -> candidate.likeness >= STILL_ITSELF))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(candidate -> {
                    if (!movedTo.containsKey(candidate.before) && taken.add(candidate.after)) {
                        movedTo.put(candidate.before, candidate.after);
                    }
                });
    }

    private static boolean mayMove(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST_WORDS_MOVED;
    }

    List<ComparedLine> compared() {
        var cameFrom = new HashMap<Integer, Integer>();
        movedTo.forEach((from, to) -> cameFrom.put(to, from));
        var numberOf = numbers(cameFrom.keySet());
        return pairs.stream()
                .map(pair -> {
                    if (pair.before < 0) {
                        var from = cameFrom.get(pair.after);
                        return from == null
                                ? whole(Change.ADDED, after.get(pair.after), Fate.INSERTED, 0)
                                : line(
                                        Change.MOVED_HERE,
                                        after.get(pair.after),
                                        WordComparison.of(before.get(from), after.get(pair.after)),
                                        numberOf.getOrDefault(pair.after, 0));
                    }
                    if (pair.after < 0) {
                        var to = movedTo.get(pair.before);
                        return to == null
                                ? whole(Change.REMOVED, before.get(pair.before), Fate.DELETED, 0)
                                : whole(
                                        Change.MOVED_AWAY,
                                        before.get(pair.before),
                                        Fate.DELETED,
                                        numberOf.getOrDefault(to, 0));
                    }
                    return both(before.get(pair.before), after.get(pair.after));
                })
                .toList();
    }

    /** Moves are numbered in the order in which their ends are read. */
    private static Map<Integer, Integer> numbers(Set<Integer> ends) {
        var inOrder = ends.stream().sorted().toList();
        var numbers = new HashMap<Integer, Integer>();
        IntStream.range(0, inOrder.size()).forEach(i -> numbers.put(inOrder.get(i), i + 1));
        return numbers;
    }

    private static ComparedLine both(TextLine before, TextLine after) {
        var runs = WordComparison.of(before, after);
        var change = runs.stream().anyMatch(run -> run.fate() == Fate.INSERTED || run.fate() == Fate.DELETED)
                ? Change.REWORDED
                : before.kind() != after.kind()
                                || before.depth() != after.depth()
                                || runs.stream().anyMatch(run -> run.fate() == Fate.REFORMATTED)
                        ? Change.REFORMATTED
                        : Change.SAME;
        return line(change, after, runs, 0);
    }

    private static ComparedLine whole(Change change, TextLine line, Fate fate, int move) {
        return line(change, line, WordComparison.whole(line, fate), move);
    }

    private static ComparedLine line(Change change, TextLine line, List<ComparedRun> runs, int move) {
        return new ComparedLine(change, line.kind(), line.depth(), runs, move);
    }
}
