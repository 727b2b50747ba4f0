package se.gemensam.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Period;

/**
 * An office as one viewer may see it.
 *
 * @param body name of the body that it is held in; null when in none
 * @param holder name of who has it; null when it is vacant or the name is not for this viewer
 */
public record HeldOffice(
        UUID id,
        UUID organisationId,
        String title,
        @Nullable String body,
        boolean vacant,
        @Nullable String holder,
        Period period,
        boolean leading) {}
