package se.gemensam.workspace;

import java.util.List;
import se.gemensam.organisation.OrganisationRow;

/**
 * An organisation in the list of a room.
 *
 * @param kind what such an organisation is called
 * @param vacancies what is vacant there today, in words
 * @param kept whether the viewer keeps what is said about it
 */
public record OrganisationLine(OrganisationRow organisation, String kind, List<String> vacancies, boolean kept) {

    public OrganisationLine {
        vacancies = List.copyOf(vacancies);
    }
}
