package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to be in a joint room.
 *
 * @param until last day, counted; null for as long as it lasts
 * @param office that the person gets in the organisation at the same time; null when none
 */
public record NewInvitation(
        UUID organisationId,
        Role role,
        @Nullable LocalDate until,
        @Nullable PromisedOffice office) {

    public NewInvitation(UUID organisationId, Role role, @Nullable LocalDate until) {
        this(organisationId, role, until, null);
    }
}
