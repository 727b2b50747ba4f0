package se.gemensam.livetext;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.livetext.TokenText.Token;

/** What one text has made of another, token by token: blocks that both have first, and words between them. */
final class TextDifference {

    private final List<Token> base;
    private final List<Token> other;
    private final List<Hunk> hunks = new ArrayList<>();

    /** Where each token of the base stands in the other text; -1 where it is gone. */
    private final int[] kept;

    /** The tokens [from, to) of the base read as the tokens [otherFrom, otherTo) of the other text. */
    record Hunk(int from, int to, int otherFrom, int otherTo) {

        boolean isInsertion() {
            return from == to;
        }

        boolean isDeletion() {
            return otherFrom == otherTo;
        }
    }

    private record Span(int from, int to) {}

    TextDifference(List<Token> base, List<Token> other) {
        this.base = base;
        this.other = other;
        compareBlocks();
        for (int i = 0; i < hunks.size(); i++) {
            hunks.set(i, settled(i));
        }
        kept = keptTokens();
    }

    List<Hunk> hunks() {
        return hunks;
    }

    int kept(int token) {
        return kept[token];
    }

    List<Token> tokens() {
        return other;
    }

    List<Token> tokensOf(Hunk hunk) {
        return other.subList(hunk.otherFrom, hunk.otherTo);
    }

    private void compareBlocks() {
        var blocks = blocks(base);
        var otherBlocks = blocks(other);
        var deltas =
                DiffUtils.diff(keys(base, blocks), keys(other, otherBlocks)).getDeltas();
        for (var delta : deltas) {
            var source = delta.getSource();
            var target = delta.getTarget();
            compareTokens(
                    start(blocks, source.getPosition(), base.size()),
                    start(blocks, source.getPosition() + source.size(), base.size()),
                    start(otherBlocks, target.getPosition(), other.size()),
                    start(otherBlocks, target.getPosition() + target.size(), other.size()));
        }
    }

    private void compareTokens(int from, int to, int otherFrom, int otherTo) {
        var changes = new MyersDiffWithLinearSpace<String>()
                .computeDiff(keys(base.subList(from, to)), keys(other.subList(otherFrom, otherTo)), null);
        changes.stream()
                .map(change -> new Hunk(
                        from + change.startOriginal,
                        from + change.endOriginal,
                        otherFrom + change.startRevised,
                        otherFrom + change.endRevised))
                .sorted((one, two) -> Integer.compare(one.from + one.otherFrom, two.from + two.otherFrom))
                .forEach(this::add);
    }

    private void add(Hunk hunk) {
        var last = hunks.isEmpty() ? null : hunks.getLast();
        if (last != null && last.to == hunk.from && last.otherTo == hunk.otherFrom) {
            hunks.set(hunks.size() - 1, new Hunk(last.from, hunk.to, last.otherFrom, hunk.otherTo));
        } else {
            hunks.add(hunk);
        }
    }

    private static List<Span> blocks(List<Token> tokens) {
        var blocks = new ArrayList<Span>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isOpening() && depth++ == 0) {
                from = i;
            } else if (tokens.get(i).isClosing() && --depth == 0) {
                blocks.add(new Span(from, i + 1));
            }
        }
        return blocks;
    }

    private static int start(List<Span> blocks, int block, int end) {
        return block < blocks.size() ? blocks.get(block).from : end;
    }

    private static List<String> keys(List<Token> tokens, List<Span> blocks) {
        return blocks.stream()
                .map(block -> String.join("", keys(tokens.subList(block.from, block.to))))
                .toList();
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).collect(Collectors.toList());
    }

    /**
     * Where words came or went beside words like them, the change could stand at several places. It stands where it is whole nodes, or
     * else whole words with the gap behind them, so that two who made the same change have made it at the same place.
     */
    private Hunk settled(int index) {
        var hunk = hunks.get(index);
        if (!hunk.isInsertion() && !hunk.isDeletion()) {
            return hunk;
        }
        int least = index == 0 ? 0 : hunks.get(index - 1).to();
        int most =
                index + 1 == hunks.size() ? base.size() : hunks.get(index + 1).from();
        var at = hunk;
        while (at.from > least && slidesLeft(at)) {
            at = moved(at, -1);
        }
        var best = at;
        while (at.to < most && slidesRight(at)) {
            at = moved(at, 1);
            if (merit(at) > merit(best)) {
                best = at;
            }
        }
        return best;
    }

    private boolean slidesLeft(Hunk at) {
        var last = at.isInsertion() ? other.get(at.otherTo - 1) : base.get(at.to - 1);
        return base.get(at.from - 1).key().equals(last.key());
    }

    private boolean slidesRight(Hunk at) {
        var first = at.isInsertion() ? other.get(at.otherFrom) : base.get(at.from);
        return base.get(at.to).key().equals(first.key());
    }

    private static Hunk moved(Hunk at, int by) {
        return new Hunk(at.from + by, at.to + by, at.otherFrom + by, at.otherTo + by);
    }

    private int merit(Hunk at) {
        var changed = at.isInsertion() ? tokensOf(at) : base.subList(at.from, at.to);
        if (isWholeNodes(changed)) {
            return 2;
        }
        return changed.getLast().isGap() && !changed.getFirst().isGap() ? 1 : 0;
    }

    private static boolean isWholeNodes(List<Token> tokens) {
        int depth = 0;
        for (var token : tokens) {
            depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
            if (depth < 0 || (depth == 0 && !token.isClosing())) {
                return false;
            }
        }
        return depth == 0;
    }

    private int[] keptTokens() {
        var places = new int[base.size()];
        Arrays.fill(places, -1);
        int from = 0;
        int otherFrom = 0;
        for (var hunk : hunks) {
            for (int i = from; i < hunk.from; i++) {
                places[i] = otherFrom + i - from;
            }
            from = hunk.to;
            otherFrom = hunk.otherTo;
        }
        for (int i = from; i < base.size(); i++) {
            places[i] = otherFrom + i - from;
        }
        return places;
    }
}
