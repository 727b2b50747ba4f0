package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gemensam.livetext.Sentences.Unit;
import se.gemensam.livetext.TextDifference.Hunk;
import se.gemensam.livetext.TokenText.Token;

/** The changes that two have made to one text, gathered so that those which touch the same thing stand together. */
final class MergeGroups {

    private final List<Token> base;
    private final TextDifference proposed;
    private final TextDifference now;
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> mine = new ArrayList<>();
    private final List<Integer> theirs = new ArrayList<>();
    private final List<Integer> leaders = new ArrayList<>();

    /** Units that a change touches, each with one that does. */
    private final Map<Unit, Integer> touched = new HashMap<>();

    /**
     * What one has made of the tokens [from, to) of the base.
     *
     * @param tokens as they then read; none where only their marks changed
     */
    record Change(boolean isProposed, boolean isOfMarks, int from, int to, List<Token> tokens) {

        boolean isInsertion() {
            return from == to;
        }

        /** Whether there is a token that both change, or a place at which both put something. */
        boolean crosses(Change other) {
            return clashes(other) || (isInsertion() && other.isInsertion() && from == other.from);
        }

        /** Whether the one leaves no place for the other. */
        boolean clashes(Change other) {
            return from < other.to && other.from < to;
        }

        /** As {@link #crosses}, or one begins where the other ends. */
        boolean meets(Change other) {
            return from <= other.to && other.from <= to;
        }
    }

    /** Changes that touch the same thing, at tokens [from, to) of the base. */
    record Group(List<Change> proposed, List<Change> now, int from, int to) {

        boolean isProposed() {
            return !proposed.isEmpty();
        }

        boolean isOfBoth() {
            return !proposed.isEmpty() && !now.isEmpty();
        }
    }

    MergeGroups(List<Token> base, TextDifference proposed, TextDifference now) {
        this.base = base;
        this.proposed = proposed;
        this.now = now;
        collect(proposed, true);
        collect(now, false);
        for (int i = 0; i < changes.size(); i++) {
            leaders.add(i);
            (changes.get(i).isProposed ? mine : theirs).add(i);
        }
        joinWhereTheyCross();
        joinInUnits();
        joinMoves(proposed, mine);
        joinMoves(now, theirs);
    }

    private void collect(TextDifference difference, boolean isProposed) {
        for (Hunk hunk : difference.hunks()) {
            changes.add(new Change(isProposed, false, hunk.from(), hunk.to(), difference.tokensOf(hunk)));
        }
        for (int i = 0; i < base.size(); i++) {
            int from = i;
            while (i < base.size() && isMarkedOtherwise(difference, i)) {
                i++;
            }
            if (i > from) {
                changes.add(new Change(isProposed, true, from, i, List.of()));
            }
        }
    }

    private boolean isMarkedOtherwise(TextDifference difference, int token) {
        int place = difference.kept(token);
        return place >= 0
                && !difference
                        .tokens()
                        .get(place)
                        .marks()
                        .equals(base.get(token).marks());
    }

    private void joinWhereTheyCross() {
        for (int one : mine) {
            for (int other : theirs) {
                if (changes.get(one).crosses(changes.get(other))) {
                    join(one, other);
                }
            }
        }
    }

    private void joinInUnits() {
        var sentences = new Sentences(proposed.tokens());
        var sentencesNow = new Sentences(now.tokens());
        for (var unit : new Sentences(base).units()) {
            var touching = new ArrayList<Integer>();
            boolean byProposal = !sentences.hasIntact(unit, proposed);
            boolean byNow = !sentencesNow.hasIntact(unit, now);
            if (byProposal) {
                touching.addAll(touching(unit, mine));
            }
            if (byNow) {
                touching.addAll(touching(unit, theirs));
            }
            touching.forEach(each -> join(touching.getFirst(), each));
            if (!touching.isEmpty()) {
                touched.put(unit, touching.getFirst());
            }
        }
    }

    /** What is gone at one place and stands at another has moved: neither half of that is done without the other. */
    private void joinMoves(TextDifference difference, List<Integer> of) {
        var come = new HashMap<String, Integer>();
        var gone = new HashMap<Integer, List<String>>();
        var sentences = new Sentences(difference.tokens());
        var sentencesBefore = new Sentences(base);
        for (int i = 0; i < difference.hunks().size(); i++) {
            var hunk = difference.hunks().get(i);
            int change = of.get(i);
            sentences
                    .touching(hunk.otherFrom(), hunk.otherTo())
                    .forEach(text -> join(come.merge(text, change, (first, _) -> first), change));
            gone.put(change, sentencesBefore.touching(hunk.from(), hunk.to()));
        }
        gone.forEach((change, texts) -> texts.stream()
                .flatMap(text -> Stream.ofNullable(come.get(text)))
                .forEach(where -> join(change, where)));
    }

    /** Changes of words in the unit, or at its edges, where a gap is no distance. */
    private List<Integer> touching(Unit unit, List<Integer> of) {
        int from = unit.from() > 0 && base.get(unit.from() - 1).isGap() ? unit.from() - 1 : unit.from();
        int to = unit.to() < base.size() && base.get(unit.to()).isGap() ? unit.to() + 1 : unit.to();
        return of.stream()
                .filter(index -> !changes.get(index).isOfMarks)
                .filter(index -> changes.get(index).from <= to && from <= changes.get(index).to)
                .toList();
    }

    private void join(int one, int other) {
        int leader = leader(one);
        int follower = leader(other);
        leaders.set(Math.max(leader, follower), Math.min(leader, follower));
    }

    private int leader(int change) {
        int leader = change;
        while (leaders.get(leader) != leader) {
            leader = leaders.get(leader);
        }
        return leader;
    }

    /** In the order of the text. */
    List<Group> groups() {
        var members = new TreeMap<Integer, List<Change>>();
        for (int i = 0; i < changes.size(); i++) {
            members.computeIfAbsent(leader(i), _ -> new ArrayList<>()).add(changes.get(i));
        }
        return members.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(Group::from).thenComparingInt(Group::to))
                .toList();
    }

    private Group group(int leader, List<Change> members) {
        int from = members.stream().mapToInt(Change::from).min().orElseThrow();
        int to = members.stream().mapToInt(Change::to).max().orElseThrow();
        for (var unit : touched.entrySet()) {
            if (leader(unit.getValue()) == leader) {
                from = Math.min(from, unit.getKey().from());
                to = Math.max(to, unit.getKey().to());
            }
        }
        return new Group(
                members.stream().filter(Change::isProposed).toList(),
                members.stream().filter(change -> !change.isProposed).toList(),
                from,
                to);
    }
}
