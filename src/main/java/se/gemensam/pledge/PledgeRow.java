package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge in a list.
 *
 * @param number as "L7"
 * @param late whether its last day has passed without an outcome
 * @param proven whether there is any evidence of how it goes
 */
public record PledgeRow(
        UUID id,
        String number,
        String promise,
        PledgeLabel label,
        @Nullable LocalDate deadline,
        boolean top,
        boolean late,
        boolean proven) {}
