package se.gemensam.workspace;

import java.util.List;
import se.gemensam.organisation.OrganisationRow;

/** The offices of an organisation that end soon, or ended lately, and that nobody has after that; the first to end first. */
public record EndingOffices(OrganisationRow organisation, List<HeldOffice> offices) {

    public EndingOffices {
        offices = List.copyOf(offices);
    }
}
