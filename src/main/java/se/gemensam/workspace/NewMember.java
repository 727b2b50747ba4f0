package se.gemensam.workspace;

import java.util.UUID;
import se.gemensam.organisation.Period;

/** Whom to let into a joint room: an account, the organisation it speaks for, in which role and for how long. */
public record NewMember(UUID accountId, UUID organisationId, Role role, Period period) {}
