package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.UUID;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * What a body decided, as it stands in its minutes.
 *
 * @param organisationId whose body it is
 * @param body as it is called, 1–120 characters
 * @param paragraph number in the minutes, 1–40 characters, without the sign
 */
public record PledgeDecisionDraft(UUID organisationId, String body, LocalDate decidedOn, String paragraph) {

    public static final int LONGEST_BODY = 120;
    public static final int LONGEST_PARAGRAPH = 40;

    public PledgeDecisionDraft {
        body = OneLine.of(body);
        paragraph = OneLine.of(paragraph).replaceFirst("^§\\s*", "");
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new RefusedException("pledge.decision.body", LONGEST_BODY);
        }
        if (paragraph.isEmpty() || paragraph.length() > LONGEST_PARAGRAPH) {
            throw new RefusedException("pledge.decision.paragraph", LONGEST_PARAGRAPH);
        }
    }
}
