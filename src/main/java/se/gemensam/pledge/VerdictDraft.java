package se.gemensam.pledge;

import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/**
 * What somebody wants to say for the own side.
 *
 * @param round the one that it is for, as {@link VerdictState#round} told
 * @param seen {@link VerdictState.Own#edition} of the own side's verdict that it replaces; null when there was none to be seen
 * @param why in a line or some, up to 2000 characters; may be empty
 */
public record VerdictDraft(int round, @Nullable Long seen, PledgeOutcome outcome, String why) {

    public static final int LONGEST_WHY = 2000;

    public VerdictDraft {
        why = Prose.of(why);
        if (why.length() > LONGEST_WHY) {
            throw new RefusedException("verdict.why.tooLong", LONGEST_WHY);
        }
    }
}
