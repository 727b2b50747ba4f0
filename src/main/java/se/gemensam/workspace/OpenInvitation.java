package se.gemensam.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.OrganisationRow;

/**
 * What whoever holds an invitation's link is told.
 *
 * @param organisation that the person is to speak for
 * @param office title of the one that comes with it; null when none does
 * @param known whether the address has an account already, which must then be signed in with
 * @param otherSide the organisations on the other side, where the person may have an office too; none for cooperating parties
 */
public record OpenInvitation(
        String workspace,
        String slug,
        OrganisationRow organisation,
        Role role,
        @Nullable String office,
        String email,
        boolean known,
        List<OrganisationRow> otherSide) {

    public OpenInvitation {
        otherSide = List.copyOf(otherSide);
    }
}
