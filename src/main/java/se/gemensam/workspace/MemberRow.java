package se.gemensam.workspace;

import java.util.UUID;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Period;

/** A member in the room's list, named as the viewer may see. */
public record MemberRow(
        UUID id,
        String name,
        OrganisationRow organisation,
        Role role,
        boolean registers,
        boolean editor,
        Period period) {}
