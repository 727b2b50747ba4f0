package se.gemensam.platform;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/**
 * What is to be sent to a body.
 *
 * @param body as it is called, such as "Distriktskongressen"
 * @param clauses what it is proposed to decide (att-satser), one on each line; may be empty
 * @param since number of the version whose differences the paper shows; null for none
 * @param sections that it is asked about; empty for the whole text
 */
public record PaperDraft(
        UUID organisationId,
        String body,
        LocalDate meetsOn,
        String clauses,
        @Nullable Integer since,
        Set<UUID> sections) {

    static final int LONGEST_BODY = 200;
    private static final int LONGEST_CLAUSES = 4000;

    /** @throws RefusedException when the body is missing or something is too long */
    public PaperDraft {
        body = OneLine.of(body);
        clauses = Prose.of(clauses);
        sections = Set.copyOf(sections);
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new RefusedException("decision.body.invalid", LONGEST_BODY);
        }
        if (clauses.length() > LONGEST_CLAUSES) {
            throw new RefusedException("paper.clauses.invalid", LONGEST_CLAUSES);
        }
    }
}
