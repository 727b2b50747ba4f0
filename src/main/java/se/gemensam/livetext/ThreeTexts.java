package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.MergeGroups.Change;
import se.gemensam.livetext.MergeGroups.Group;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.TextMerge.Overlap;
import se.gemensam.livetext.TokenText.Token;

/** A text that two have changed, each in their own way: see {@link TextMerge}. */
final class ThreeTexts {

    private final Doc nowDoc;
    private final Doc proposedDoc;
    private final List<Token> base;
    private final TextDifference proposed;
    private final TextDifference now;
    private final List<Group> groups;

    ThreeTexts(Doc base, Doc proposed, Doc now) {
        this.nowDoc = now;
        this.proposedDoc = proposed;
        this.base = TokenText.of(base);
        this.proposed = new TextDifference(this.base, TokenText.of(proposed));
        this.now = new TextDifference(this.base, TokenText.of(now));
        this.groups = new MergeGroups(this.base, this.proposed, this.now).groups();
    }

    TextMerge merged() {
        var brought = new ArrayList<Group>();
        var overlaps = new ArrayList<Overlap>();
        int there = 0;
        for (var group : groups) {
            if (!group.isProposed()) {
                continue;
            }
            if (!group.isOfBoth()) {
                brought.add(group);
            } else if (isSame(group)) {
                there++;
            } else {
                overlaps.add(overlap(group));
            }
        }
        var words = built(changes(brought), _ -> true);
        if (words == null || saysWhatNobodyWrote(words)) {
            brought.forEach(group -> overlaps.add(overlap(group)));
            return new TextMerge(nowDoc, 0, there, overlaps);
        }
        return new TextMerge(words, brought.size(), there, overlaps);
    }

    @Nullable
    Doc mechanical() {
        var wanted = new ArrayList<Change>();
        groups.stream().filter(Group::isProposed).forEach(group -> wanted.addAll(group.proposed()));
        var all = built(wanted, change -> wanted.stream().noneMatch(change::clashes));
        return all == null ? built(wanted, change -> wanted.stream().noneMatch(change::meets)) : all;
    }

    private static List<Change> changes(List<Group> brought) {
        return brought.stream().flatMap(group -> group.proposed().stream()).toList();
    }

    /** @return null when what comes out is no text */
    private @Nullable Doc built(List<Change> brought, Predicate<Change> stays) {
        var all = new ArrayList<Change>(brought);
        groups.stream().flatMap(group -> group.now().stream()).filter(stays).forEach(all::add);
        try {
            var words = TokenText.build(tokens(all));
            return hasStraightTables(nowDoc) && hasStraightTables(proposedDoc) && !hasStraightTables(words)
                    ? null
                    : words;
        } catch (IllegalArgumentException noText) {
            return null;
        }
    }

    private List<Token> tokens(List<Change> changes) {
        var texts = changes.stream()
                .filter(change -> !change.isOfMarks())
                .sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to))
                .toList();
        var marked = marked(changes);
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var change : texts) {
            if (change.from() < at) {
                throw new IllegalArgumentException("changes that cross each other");
            }
            keep(at, change.from(), marked, tokens);
            tokens.addAll(change.tokens());
            at = change.to();
        }
        keep(at, base.size(), marked, tokens);
        return tokens;
    }

    /** Tokens whose marks are as proposed. */
    private static Set<Integer> marked(List<Change> changes) {
        var marked = new HashSet<Integer>();
        changes.stream()
                .filter(change -> change.isOfMarks() && change.isProposed())
                .forEach(change -> {
                    for (int i = change.from(); i < change.to(); i++) {
                        marked.add(i);
                    }
                });
        return marked;
    }

    private void keep(int from, int to, Set<Integer> marked, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            var difference = marked.contains(i) ? proposed : now;
            int place = difference.kept(i);
            tokens.add(place < 0 ? base.get(i) : difference.tokens().get(place));
        }
    }

    private boolean isSame(Group group) {
        return read(group, group.proposed(), proposed).equals(read(group, group.now(), now));
    }

    private Overlap overlap(Group group) {
        return new Overlap(
                shown(base.subList(group.from(), group.to())),
                shown(read(group, group.proposed(), proposed)),
                shown(read(group, group.now(), now)));
    }

    /** The group's part of the base with the changes of one. */
    private List<Token> read(Group group, List<Change> changes, TextDifference difference) {
        var tokens = new ArrayList<Token>();
        int at = group.from();
        var texts = changes.stream()
                .filter(change -> !change.isOfMarks())
                .sorted(Comparator.comparingInt(Change::from))
                .toList();
        for (var change : texts) {
            keepOf(difference, at, change.from(), tokens);
            tokens.addAll(change.tokens());
            at = change.to();
        }
        keepOf(difference, at, group.to(), tokens);
        return tokens;
    }

    private void keepOf(TextDifference difference, int from, int to, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            int place = difference.kept(i);
            tokens.add(place < 0 ? base.get(i) : difference.tokens().get(place));
        }
    }

    private static String shown(List<Token> tokens) {
        var words = new StringBuilder();
        tokens.forEach(token -> words.append(token.read()));
        return words.toString().replaceAll("\n+", "\n").strip();
    }

    /** What is right in two texts can be wrong in one: a sentence that stands in neither is a guess. */
    private boolean saysWhatNobodyWrote(Doc words) {
        var known = new HashSet<>(new Sentences(proposed.tokens()).texts());
        known.addAll(new Sentences(now.tokens()).texts());
        return !known.containsAll(new Sentences(TokenText.of(words)).texts());
    }

    private static boolean hasStraightTables(RichText node) {
        if (node instanceof Table table) {
            return table.children().stream()
                            .map(TableRow::children)
                            .mapToInt(List::size)
                            .distinct()
                            .count()
                    == 1;
        }
        return node.children().stream().allMatch(ThreeTexts::hasStraightTables);
    }
}
