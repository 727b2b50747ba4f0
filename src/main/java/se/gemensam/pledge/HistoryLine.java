package se.gemensam.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * Something that happened to a pledge.
 *
 * @param who name of the person who told it, as the viewer may see it
 * @param on the day that it is of
 * @param was what the pledge went by before, and became what it went by then; they may be the same
 * @param removed how much of its evidence has been taken away since
 */
public record HistoryLine(
        UUID id,
        PledgeEventKind kind,
        String who,
        Side side,
        LocalDate on,
        Instant toldAt,
        String why,
        @Nullable PledgeLabel was,
        @Nullable PledgeLabel became,
        List<EvidenceRow> evidence,
        int removed) {

    public HistoryLine {
        evidence = List.copyOf(evidence);
    }

    /** Whether the pledge goes by another word since. */
    public boolean moved() {
        return was != null && became != null && was != became;
    }
}
