package se.gemensam.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * How a pledge begins.
 *
 * @param promise in one sentence, 1–300 characters
 * @param source the words of a section that it is to hang on; null when it stands on its own
 */
public record PledgeDraft(
        String promise, MandatePeriod term, @Nullable Source source) {

    public static final int LONGEST_PROMISE = 300;

    /**
     * A selection in a section, as of a version of its text.
     *
     * @param quote the words as the person saw them
     */
    public record Source(UUID sectionId, long version, int from, int to, String quote) {}

    public PledgeDraft {
        promise = promise(promise);
    }

    static String promise(String typed) {
        var promise = OneLine.of(typed);
        if (promise.isEmpty() || promise.length() > LONGEST_PROMISE) {
            throw new RefusedException("pledge.promise.invalid", LONGEST_PROMISE);
        }
        return promise;
    }
}
