package se.gemensam.workspace;

import java.util.List;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.OrganisationRow;

/**
 * An organisation of a room as one viewer may see it.
 *
 * @param kind what such an organisation is called
 * @param offices those of today and those to come
 * @param kept whether the viewer keeps what is said about it
 */
public record OrganisationProfile(
        OrganisationRow organisation,
        String kind,
        List<RelatedOrganisation> relations,
        List<BodyRow> bodies,
        List<AreaRow> areas,
        List<HeldOffice> offices,
        boolean kept) {

    public OrganisationProfile {
        relations = List.copyOf(relations);
        bodies = List.copyOf(bodies);
        areas = List.copyOf(areas);
        offices = List.copyOf(offices);
    }
}
