package se.gemensam.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * What a body decided about amendments at one meeting, as it stands in the minutes.
 *
 * @param body as it is called, such as "Distriktsstyrelsen"
 * @param decidedOn day of the meeting
 * @param paragraph number in the minutes, without the sign; may be empty
 * @param outcomes by amendment
 */
public record AmendmentRuling(
        String body, LocalDate decidedOn, String paragraph, Map<UUID, AmendmentOutcome> outcomes) {

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_PARAGRAPH = 40;

    /** @throws RefusedException when the body is missing, something is too long or nothing is decided */
    public AmendmentRuling {
        body = OneLine.of(body);
        paragraph = OneLine.of(paragraph).replaceFirst("^§\\s*", "");
        outcomes = Map.copyOf(outcomes);
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new RefusedException("amendment.ruling.body.invalid", LONGEST_BODY);
        }
        if (paragraph.length() > LONGEST_PARAGRAPH) {
            throw new RefusedException("amendment.ruling.paragraph.invalid", LONGEST_PARAGRAPH);
        }
        if (outcomes.isEmpty()) {
            throw new RefusedException("amendment.ruling.nothing");
        }
    }
}
