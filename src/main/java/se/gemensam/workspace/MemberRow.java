package se.gemensam.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Period;
import se.gemensam.shell.Face;

/**
 * A member in the room's list, named as the viewer may see.
 *
 * @param kept whether the viewer calls this member's side and so says what the member may do
 * @param outside whether the own side's rooms are closed to it until a convener confirms; told to those conveners only
 * @param elsewhere what the person has on the other side, in words; null when nothing is known or it is not for the viewer
 */
public record MemberRow(
        UUID id,
        String name,
        Face face,
        OrganisationRow organisation,
        Role role,
        boolean registers,
        boolean editor,
        Period period,
        boolean kept,
        boolean outside,
        @Nullable String elsewhere) {}
