package se.gemensam.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge of a period that is over, and what becomes of it.
 *
 * @param fate null as long as nobody has said it
 * @param note why; may be empty
 * @param carriedTo the draft that it lives on in; null when it does not
 */
public record CarryOverRow(
        PledgeRow pledge,
        @Nullable CarryOverFate fate,
        String note,
        @Nullable UUID carriedTo) {}
