package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * A pledge as a member of either side may see it.
 *
 * @param number that people know it by in the room, as "L7"
 * @param fields how each field of the form reads
 * @param documentId of the text that explains it
 * @param source the words that it hangs on; null when it stands on its own
 * @param above the pledge that it carries out a part of, when that is one of this room
 * @param frozen whether what it is about can no longer be written
 * @param testability what is missing before it can be adopted
 * @param mustBeTestable false for what was adopted in a period that is over
 * @param decisions of each side's body
 * @param outcomeJoint whether both sides have said the outcome
 * @param acts what the viewer may do
 * @param registers whether the viewer may write down what bodies of its organisation decide
 */
public record PledgePage(
        UUID id,
        UUID workspaceId,
        String number,
        String promise,
        MandatePeriod term,
        PledgeLabel label,
        PledgeLifecycle lifecycle,
        PledgeProgress progress,
        @Nullable PledgeOutcome outcome,
        boolean outcomeJoint,
        Map<PledgeField, String> fields,
        UUID documentId,
        @Nullable Source source,
        @Nullable Above above,
        boolean frozen,
        Testability testability,
        boolean mustBeTestable,
        Map<Side, Decision> decisions,
        List<Figure> figures,
        Set<PledgeAct> acts,
        boolean registers,
        Member viewer) {

    /** The section whose words became the pledge, and those words; empty when they are gone from it. */
    public record Source(UUID platformId, UUID sectionId, String title, String quote) {}

    public record Above(UUID id, String number, String promise) {}

    /** What a body of a side decided. */
    public record Decision(
            UUID organisationId, String organisation, String body, LocalDate decidedOn, String paragraph) {}

    /** One of the figures that it is measured by. */
    public record Figure(UUID id, IndicatorDraft says) {}

    public String field(PledgeField field) {
        return fields.getOrDefault(field, "");
    }

    public Optional<Source> hangsOn() {
        return Optional.ofNullable(source);
    }

    /** Whether the viewer can write this field now. */
    public boolean mayWrite(PledgeField field) {
        return acts.contains(PledgeAct.WRITE)
                && lifecycle != PledgeLifecycle.WRITTEN_OFF
                && !(frozen && field.isDefinition())
                && field.side().filter(side -> side != viewer.side()).isEmpty();
    }

    /** Whether the viewer can register now that a body of its organisation has adopted it. */
    public boolean mayRegister() {
        return registers
                && lifecycle == PledgeLifecycle.DRAFT
                && (testability.isComplete() || !mustBeTestable)
                && !decisions.containsKey(viewer.side());
    }
}
