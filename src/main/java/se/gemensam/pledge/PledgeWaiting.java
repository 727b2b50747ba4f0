package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge that waits for the current person.
 *
 * @param number as "L7"
 * @param deadline its last day, in Europe/Stockholm
 */
public record PledgeWaiting(
        UUID id,
        String number,
        String promise,
        Why why,
        @Nullable LocalDate deadline) {

    public enum Why {
        /** The person answers for it, and its last day is near or has passed. */
        DUE,
        /** A body of the other side has adopted it; the person may register what the own side decides. */
        ADOPTION
    }
}
