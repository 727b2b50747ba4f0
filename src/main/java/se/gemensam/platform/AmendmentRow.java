package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;

/**
 * An amendment as it stands in the list.
 *
 * @param number of it on its platform, from 1
 * @param sectionId null for a new section that is not in the text yet
 * @param sectionNumber null when the section is gone, or not there yet
 * @param counters number of the amendment that it answers
 * @param proposer name as the viewer may see it
 * @param supporters names of the organisations that stand behind it
 * @param opinions what the writing group of each side proposes
 * @param outcomes what a body of each side decided
 * @param target where a section is to stand; null for what has no place
 * @param fit null when its section is gone
 * @param obstacle why a change of the tree cannot be done as it was meant; null when it can
 * @param merged whether its words stand in the section, or the tree is as it says
 */
public record AmendmentRow(
        UUID id,
        int number,
        AmendmentKind kind,
        @Nullable UUID sectionId,
        @Nullable String sectionNumber,
        String sectionTitle,
        String title,
        String reason,
        boolean alternative,
        @Nullable Integer counters,
        String organisation,
        Side side,
        String proposer,
        List<String> supporters,
        AmendmentState state,
        Audience audience,
        Map<Side, Opinion> opinions,
        Map<Side, Outcome> outcomes,
        @Nullable Target target,
        @Nullable AmendmentFit fit,
        @Nullable AmendmentObstacle obstacle,
        boolean merged,
        @Nullable Instant submittedAt) {

    /**
     * A place in the tree.
     *
     * @param number of the section just before it, or else of the one above; empty at the very beginning, or when it is gone
     * @param title of that section
     */
    public record Target(Kind kind, String number, String title) {

        public enum Kind {
            AFTER,
            UNDER,
            FIRST,
            GONE
        }
    }

    /**
     * What a writing group proposes.
     *
     * @param through number of the amendment whose words are to be taken
     */
    public record Opinion(
            AmendmentOutcome opinion,
            String reason,
            @Nullable Integer through) {}

    /**
     * What a body decided.
     *
     * @param paragraph number in the minutes; empty when it was not given
     */
    public record Outcome(
            AmendmentOutcome outcome,
            @Nullable Integer through,
            String organisation,
            String body,
            LocalDate decidedOn,
            String paragraph) {}

    /** Whether it is about the tree, and the section that it is about is gone. */
    public boolean isOrphan() {
        return kind != AmendmentKind.ADD && sectionNumber == null;
    }

    /** Whether both sides have granted words. */
    public boolean isGranted() {
        return outcomes.size() == 2
                && outcomes.values().stream().allMatch(each -> each.outcome().bringsWords());
    }

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return state == AmendmentState.DRAFT
                || (state == AmendmentState.SUBMITTED && !merged && (outcomes.size() < 2 || isGranted()));
    }

    public Optional<Opinion> opinion(Side of) {
        return Optional.ofNullable(opinions.get(of));
    }

    public Optional<Outcome> outcome(Side of) {
        return Optional.ofNullable(outcomes.get(of));
    }
}
