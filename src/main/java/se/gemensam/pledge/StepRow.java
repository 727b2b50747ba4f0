package se.gemensam.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * A measure as a member of either side sees it.
 *
 * @param owner name of who does it, as the viewer may see it; empty when nobody is named
 * @param waits the title of the one that must be done first and is not; null when there is none
 * @param late whether its day is over and it is not done
 * @param mayWrite whether the viewer can change it
 * @param mayMove whether the viewer can say how far it has come
 */
public record StepRow(
        UUID id,
        StepDraft says,
        StepState state,
        Side side,
        String organisation,
        String owner,
        @Nullable String waits,
        boolean late,
        boolean mayWrite,
        boolean mayMove) {}
