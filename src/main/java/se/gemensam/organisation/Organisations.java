package se.gemensam.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Looks organisations up for the rooms above; names and sides of organisations are no secret. */
public interface Organisations {

    /**
     * @throws se.gemensam.base.NotFoundException when there is none, or it is removed
     */
    OrganisationRow get(UUID organisationId);

    Map<UUID, OrganisationRow> all(Collection<UUID> organisationIds);
}
