package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/**
 * What is said of a proposal beside its words.
 *
 * @param reason may be empty
 * @param alternative whether it is another wording to choose between, and not a change that is asked for
 * @param counters the amendment that it answers; null for none
 */
public record AmendmentDraft(
        String title,
        String reason,
        boolean alternative,
        @Nullable UUID counters) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_REASON = 4000;

    /** @throws RefusedException when the title is missing or either is too long */
    public AmendmentDraft {
        title = OneLine.of(title);
        reason = Prose.of(reason);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedException("amendment.title.invalid", LONGEST_TITLE);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RefusedException("amendment.reason.invalid", LONGEST_REASON);
        }
    }

    public AmendmentDraft(String title, String reason) {
        this(title, reason, false, null);
    }
}
