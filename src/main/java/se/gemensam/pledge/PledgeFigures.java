package se.gemensam.pledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * How many pledges there are, and how they stand.
 *
 * @param groups by what they are grouped, each in order
 */
public record PledgeFigures(Count all, Map<By, List<Group>> groups) {

    /** What pledges are grouped by. Of those without it none are in a group; of policy areas and sides one can be in several. */
    public enum By {
        /** Where the party governs and where it is in opposition. */
        ASK,
        POLICY_AREA,
        LEVEL,
        /** That takes something upon itself. */
        SIDE,
        /** That answers for a commitment. */
        ORGANISATION;

        public String textKey() {
            return "tracker.by." + name();
        }
    }

    /**
     * A number of pledges.
     *
     * @param labels how many go by each; those that none goes by are left out
     * @param marks how many bear each, of {@link PledgeMark#LATE}, {@link PledgeMark#DUE}, {@link PledgeMark#UNPROVEN} and
     *     {@link PledgeMark#DISPUTED}
     */
    public record Count(Map<PledgeLabel, Integer> labels, Map<PledgeMark, Integer> marks) {

        public int total() {
            return labels.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(PledgeLabel... any) {
            return List.of(any).stream()
                    .mapToInt(label -> labels.getOrDefault(label, 0))
                    .sum();
        }

        public int of(PledgeMark mark) {
            return marks.getOrDefault(mark, 0);
        }

        /** Those that both sides have adopted, also when they have been written off since. */
        public int adopted() {
            return total() - of(PledgeLabel.DRAFT);
        }

        /** In percent of those that are adopted; 0 when none are. */
        public double share(PledgeLabel label) {
            return adopted() == 0 ? 0 : 100.0 * of(label) / adopted();
        }
    }

    /**
     * Some of them.
     *
     * @param key a name or code, as the filter takes it; of organisations the id
     * @param name of the organisation; empty for others
     * @param side of the organisation; null for others
     */
    public record Group(String key, String name, @Nullable Side side, Count count) {}

    public List<Group> by(By what) {
        return groups.getOrDefault(what, List.of());
    }
}
