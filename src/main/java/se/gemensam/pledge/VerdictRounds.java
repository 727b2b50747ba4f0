package se.gemensam.pledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.organisation.Side;

/** All that has been said of a pledge, round by round: what is open, and what both sides know. */
final class VerdictRounds {

    /** A round in which both have said something. */
    record Both(int number, Verdict party, Verdict union) {

        boolean agree() {
            return party.outcome() == union.outcome();
        }
    }

    private final SortedMap<Integer, Map<Side, Verdict>> rounds;

    private VerdictRounds(SortedMap<Integer, Map<Side, Verdict>> rounds) {
        this.rounds = rounds;
    }

    static VerdictRounds of(Collection<Verdict> verdicts) {
        var rounds = new TreeMap<Integer, Map<Side, Verdict>>();
        for (var verdict : verdicts) {
            rounds.computeIfAbsent(verdict.round(), _ -> new EnumMap<>(Side.class))
                    .put(verdict.side(), verdict);
        }
        return new VerdictRounds(rounds);
    }

    static Map<UUID, VerdictRounds> byPledge(Collection<Verdict> verdicts) {
        return verdicts.stream()
                .collect(Collectors.groupingBy(
                        Verdict::pledgeId, Collectors.collectingAndThen(Collectors.toList(), VerdictRounds::of)));
    }

    static final VerdictRounds NONE = of(List.of());

    /** The one that a verdict given now is for. */
    int current() {
        if (rounds.isEmpty()) {
            return 1;
        }
        int last = rounds.lastKey();
        return isComplete(last) ? last + 1 : last;
    }

    /** The sides that have given theirs in the round that is open; empty between two rounds. */
    Set<Side> given() {
        return Set.copyOf(rounds.getOrDefault(current(), Map.of()).keySet());
    }

    /** In the round that is open. */
    Optional<Verdict> own(Side side) {
        return Optional.ofNullable(rounds.getOrDefault(current(), Map.of()).get(side));
    }

    /** What both know, the latest round first. */
    List<Both> known() {
        return rounds.entrySet().stream()
                .flatMap(round -> both(round.getKey(), round.getValue()).stream())
                .sorted(Comparator.comparingInt(Both::number).reversed())
                .toList();
    }

    private static Optional<Both> both(int number, Map<Side, Verdict> said) {
        var party = said.get(Side.PARTY);
        var union = said.get(Side.UNION);
        return party == null || union == null ? Optional.empty() : Optional.of(new Both(number, party, union));
    }

    /** The latest that both know. */
    Optional<Both> last() {
        return known().stream().findFirst();
    }

    /** Whether they said different things when both last said something. */
    boolean isDisputed() {
        return last().filter(both -> !both.agree()).isPresent();
    }

    private boolean isComplete(int round) {
        return both(round, rounds.getOrDefault(round, Map.of())).isPresent();
    }
}
