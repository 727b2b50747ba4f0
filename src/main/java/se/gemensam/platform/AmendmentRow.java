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
 * @param sectionNumber null when the section is gone
 * @param counters number of the amendment that it answers
 * @param proposer name as the viewer may see it
 * @param supporters names of the organisations that stand behind it
 * @param opinions what the writing group of each side proposes
 * @param outcomes what a body of each side decided
 * @param fit null when its section is gone
 * @param merged whether its words stand in the section
 */
public record AmendmentRow(
        UUID id,
        int number,
        UUID sectionId,
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
        @Nullable AmendmentFit fit,
        boolean merged,
        @Nullable Instant submittedAt) {

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
