package se.gemensam.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of the talk about a subject is wanted.
 *
 * @param open how many open threads at most
 * @param resolved how many resolved ones at most
 * @param withoutPlace how many of those whose words are gone at most
 * @param towards a thread of the subject that must be among them; null for none
 */
public record Reach(
        int open, int resolved, int withoutPlace, @Nullable UUID towards) {

    /** Counts and marks, but nothing that was said. */
    public static final Reach NOTHING = new Reach(0, 0, 0, null);

    public static final Reach ALL = new Reach(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, null);
}
