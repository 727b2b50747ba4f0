package se.gemensam.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * Something that one side has proposed and that waits for the other.
 *
 * @param target the phase, where it is one
 * @param title of the section or platform that it is about
 * @param word why; empty when nothing was said
 * @param side whose it is
 * @param who the name of the member who proposed it, as the viewer may see it
 * @param mayAnswer whether the viewer can say yes or no
 * @param mayWithdraw whether the viewer can take it back
 */
public record JointRow(
        UUID id,
        UUID platformId,
        JointKind kind,
        @Nullable Phase target,
        String title,
        String word,
        Side side,
        String who,
        Instant at,
        boolean mayAnswer,
        boolean mayWithdraw) {}
