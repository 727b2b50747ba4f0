package se.gemensam.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/**
 * What a body decided, as it stands in its minutes.
 *
 * @param organisationId whose body it is
 * @param paperId what was before the body
 * @param body as it is called, such as "Distriktsstyrelsen"
 * @param decidedOn day of the meeting
 * @param paragraph number in the minutes, without the sign; may be empty
 * @param wording how the decision reads; may be empty
 * @param excerpt of the minutes; may be empty
 * @param exceptions what the body says of each section that it leaves out
 * @param floor changes that the meeting made itself
 */
public record DecisionDraft(
        UUID organisationId,
        UUID paperId,
        String body,
        DecisionWay way,
        LocalDate decidedOn,
        String paragraph,
        DecisionOutcome outcome,
        String wording,
        String excerpt,
        MinutesApproval approval,
        Map<UUID, String> exceptions,
        Set<UUID> floor) {

    private static final int LONGEST_PARAGRAPH = 40;
    private static final int LONGEST_WORDING = 4000;
    private static final int LONGEST_EXCERPT = 8000;
    private static final int LONGEST_EXCEPTION = 4000;

    /** @throws RefusedException when the body is missing, something is too long, or exceptions do not fit the outcome */
    public DecisionDraft {
        body = OneLine.of(body);
        paragraph = OneLine.of(paragraph).replaceFirst("^§\\s*", "");
        wording = Prose.of(wording);
        excerpt = Prose.of(excerpt);
        exceptions = exceptions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Prose.of(each.getValue())));
        floor = Set.copyOf(floor);
        if (body.isEmpty() || body.length() > PaperDraft.LONGEST_BODY) {
            throw new RefusedException("decision.body.invalid", PaperDraft.LONGEST_BODY);
        }
        if (paragraph.length() > LONGEST_PARAGRAPH) {
            throw new RefusedException("decision.paragraph.invalid", LONGEST_PARAGRAPH);
        }
        if (wording.length() > LONGEST_WORDING) {
            throw new RefusedException("decision.wording.invalid", LONGEST_WORDING);
        }
        if (excerpt.length() > LONGEST_EXCERPT) {
            throw new RefusedException("decision.excerpt.invalid", LONGEST_EXCERPT);
        }
        if (exceptions.values().stream().anyMatch(words -> words.length() > LONGEST_EXCEPTION)) {
            throw new RefusedException("decision.exception.invalid", LONGEST_EXCEPTION);
        }
        if (outcome == DecisionOutcome.ADOPTS_EXCEPT && exceptions.isEmpty()) {
            throw new RefusedException("decision.exceptions.missing");
        }
        if (!outcome.mayExcept() && !exceptions.isEmpty()) {
            throw new RefusedException("decision.exceptions.surplus");
        }
        if (!outcome.accepts() && !floor.isEmpty()) {
            throw new RefusedException("decision.floor.surplus");
        }
    }
}
