package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value as its figure shows it.
 *
 * @param enteredBy name as the viewer may see it
 * @param counts whether the target holds in its year
 */
public record MeasurementRow(
        UUID id,
        LocalDate on,
        BigDecimal amount,
        String note,
        String source,
        String enteredBy,
        Instant enteredAt,
        boolean counts) {}
