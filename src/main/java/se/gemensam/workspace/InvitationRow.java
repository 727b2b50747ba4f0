package se.gemensam.workspace;

import java.time.Instant;
import java.util.UUID;
import se.gemensam.organisation.OrganisationRow;

/**
 * An invitation that is not answered yet, as the side that sent it sees it.
 *
 * @param over whether its time has run out; it can be sent again
 */
public record InvitationRow(
        UUID id, String email, OrganisationRow organisation, Role role, Instant expiresAt, boolean over) {}
