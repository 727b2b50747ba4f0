package se.gemensam.pledge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * Evidence as a member of either side sees it.
 *
 * @param open whether what it says may stand on a page for everybody
 * @param addedBy name, as the viewer may see it
 * @param mine whether the viewer can take it away
 */
public record EvidenceRow(
        UUID id,
        EvidenceKind kind,
        Proof says,
        @Nullable Attached file,
        boolean open,
        String addedBy,
        Side side,
        Instant addedAt,
        boolean mine) {

    /** @param bytes how large it is */
    public record Attached(String name, long bytes) {}
}
