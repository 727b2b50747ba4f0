package se.gemensam.workspace;

import java.util.List;
import java.util.UUID;
import se.gemensam.organisation.OrganisationRow;

/** A joint room as one of its members sees it. */
public record WorkspaceRow(UUID id, String slug, String name, List<OrganisationRow> organisations, Member me) {

    /** The organisation that I speak for. */
    public OrganisationRow myOrganisation() {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(me.organisationId()))
                .findFirst()
                .orElseThrow();
    }
}
