package se.gemensam.platform;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.gemensam.organisation.Side;

/**
 * What was answered in an advisory vote, side by side. It names no winner: what each side says is all that there is.
 *
 * @param sides those that are asked, the party first
 * @param answers in the order of the choices, each with the name as the reader may see it
 */
public record AdvisoryVoteResult(List<SideCount> sides, List<Answer> answers) {

    /**
     * @param counts of each choice
     * @param unanswered how many of those who are in the room today and are asked have not answered
     */
    public record SideCount(Side side, List<Integer> counts, int unanswered) {

        public SideCount {
            counts = List.copyOf(counts);
        }

        public int answered() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** The choices that most of them have made; none when nobody has answered. */
        Set<Integer> most() {
            int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
            var places = new HashSet<Integer>();
            IntStream.range(0, counts.size())
                    .filter(place -> most > 0 && counts.get(place) == most)
                    .forEach(places::add);
            return places;
        }
    }

    /** @param reason empty when none was given */
    public record Answer(int choice, String who, Side side, String reason, Instant at) {}

    /** How the answers of the two sides lie to each other. */
    public enum Between {
        ALIKE,
        DIFFERENT
    }

    public AdvisoryVoteResult {
        sides = List.copyOf(sides);
        answers = List.copyOf(answers);
    }

    public int total(int choice) {
        return sides.stream().mapToInt(side -> side.counts().get(choice)).sum();
    }

    public int answered() {
        return sides.stream().mapToInt(SideCount::answered).sum();
    }

    /** Whether most of both sides chose the same; empty when not both were asked, or one has not answered. */
    public Optional<Between> between() {
        var party = most(Side.PARTY);
        var union = most(Side.UNION);
        return party.isEmpty() || union.isEmpty()
                ? Optional.empty()
                : Optional.of(party.equals(union) ? Between.ALIKE : Between.DIFFERENT);
    }

    private Set<Integer> most(Side side) {
        return sides.stream()
                .filter(count -> count.side() == side)
                .findFirst()
                .map(SideCount::most)
                .orElse(Set.of());
    }
}
