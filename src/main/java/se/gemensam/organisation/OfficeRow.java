package se.gemensam.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office with its holder and the side of its organisation. */
public record OfficeRow(
        UUID id,
        UUID organisationId,
        Side side,
        String kind,
        String title,
        Holder holder,
        Period period,
        boolean leading,
        @Nullable LocalDate confirmedOn) {}
