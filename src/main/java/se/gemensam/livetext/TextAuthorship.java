package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who put each position of a text where it stands, followed through the steps of its history. */
final class TextAuthorship {

    private final List<Run> runs = new ArrayList<>();

    private record Run(int length, UUID author) {}

    /**
     * @param size of the first text
     * @param author who wrote it
     */
    TextAuthorship(int size, UUID author) {
        runs.add(new Run(size, author));
    }

    /** What a step put in is its author's; what it did not touch stays whose it was. */
    void follow(StepMap map, UUID author) {
        var ranges = map.ranges();
        for (int i = ranges.length - 3; i >= 0; i -= 3) { // from behind, so that places before stay what they are
            replace(ranges[i], ranges[i + 1], ranges[i + 2], author);
        }
    }

    private void replace(int start, int oldSize, int newSize, UUID author) {
        int first = cutAt(start);
        int last = cutAt(start + oldSize);
        runs.subList(first, last).clear();
        if (newSize == 0) {
            return;
        }
        if (first > 0 && runs.get(first - 1).author.equals(author)) {
            runs.set(first - 1, new Run(runs.get(first - 1).length + newSize, author));
        } else {
            runs.add(first, new Run(newSize, author));
        }
    }

    /** The index of the run that begins at a position; one that reaches over it is cut in two. */
    private int cutAt(int position) {
        int begin = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (begin == position) {
                return i;
            }
            if (position < begin + run.length) {
                runs.set(i, new Run(position - begin, run.author));
                runs.add(i + 1, new Run(begin + run.length - position, run.author));
                return i + 1;
            }
            begin += run.length;
        }
        return runs.size();
    }

    /** The words of a block by author, in their order. */
    List<AuthoredWords> of(TextBlock block) {
        var words = new ArrayList<AuthoredWords>();
        int begin = 0;
        for (var run : runs) {
            int from = Math.max(begin, block.from());
            int to = Math.min(begin + run.length, block.to());
            if (from < to) {
                var text = block.words().substring(from - block.from(), to - block.from());
                if (!words.isEmpty() && words.getLast().author().equals(run.author)) {
                    text = words.removeLast().words() + text;
                }
                words.add(new AuthoredWords(run.author, text));
            }
            begin += run.length;
        }
        return words;
    }
}
