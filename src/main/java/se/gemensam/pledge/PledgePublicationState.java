package se.gemensam.pledge;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * What of the pledges of a room is laid out for everybody, and what is proposed to be, as a member of the two sides sees it.
 *
 * @param published null when nothing is laid out now
 * @param publishedAt since when it is; null when nothing is
 * @param proposed null when nothing is
 * @param proposedBy side that has proposed it; null when nothing is
 * @param suggested what the fields begin with
 * @param side of the viewer
 * @param mayLead whether the viewer speaks for that side
 */
public record PledgePublicationState(
        @Nullable PledgeEdition published,
        @Nullable Instant publishedAt,
        @Nullable PledgeEdition proposed,
        @Nullable Side proposedBy,
        PledgeEdition suggested,
        Side side,
        boolean mayLead) {

    public Optional<PledgeEdition> laidOut() {
        return Optional.ofNullable(published);
    }

    /** Whether the viewer can say yes to what the other side has proposed. */
    public boolean mayAgree() {
        return mayLead && proposedBy != null && proposedBy != side;
    }
}
