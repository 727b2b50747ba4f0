package se.gemensam.pledge;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side takes upon itself.
 *
 * @param task what it will do; empty when it has not said, or takes nothing
 * @param nothing why it takes nothing; empty otherwise
 * @param organisationId who answers for it
 * @param memberId the person who does
 * @param dueOn last day of it, in Europe/Stockholm
 */
@Embeddable
public record Commitment(
        String task,
        String nothing,
        @Nullable UUID organisationId,
        @Nullable UUID memberId,
        @Nullable LocalDate dueOn) {

    static final Commitment NONE = new Commitment("", "", null, null, null);

    /** Whether the side has said what it does, or why nothing. */
    public boolean isGiven() {
        return !task.isEmpty() || !nothing.isEmpty();
    }

    Commitment withTask(String words) {
        return new Commitment(words, nothing, organisationId, memberId, dueOn);
    }

    Commitment withNothing(String why) {
        return new Commitment(task, why, organisationId, memberId, dueOn);
    }

    Commitment withOrganisation(@Nullable UUID id) {
        return new Commitment(task, nothing, id, memberId, dueOn);
    }

    Commitment withMember(@Nullable UUID id) {
        return new Commitment(task, nothing, organisationId, id, dueOn);
    }

    Commitment withDueOn(@Nullable LocalDate day) {
        return new Commitment(task, nothing, organisationId, memberId, day);
    }
}
