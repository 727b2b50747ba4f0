package se.gemensam.pledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.gemensam.organisation.Side;

/**
 * A proposal that waits for the other side.
 *
 * @param who name of the person who proposes it, as the viewer may see it
 * @param differences what would read otherwise; empty where nothing would
 * @param mayAnswer whether the viewer can say yes or no for the other side
 * @param mayWithdraw whether the viewer can take it back for its own
 */
public record PledgeProposalRow(
        UUID id,
        PledgeProposalKind kind,
        Side side,
        String who,
        Instant at,
        String why,
        List<PledgeDifference> differences,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public PledgeProposalRow {
        differences = List.copyOf(differences);
    }
}
