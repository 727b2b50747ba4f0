package se.gemensam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offices that people hold, for the rooms above. */
public interface Offices {

    /** By account; accounts without any are left out. */
    Map<UUID, List<OfficeRow>> heldBy(Collection<UUID> accountIds);

    /**
     * Keeps an office that its holder has told the room above of; leading ones count at once, for they can only close doors.
     */
    UUID told(OfficeDraft draft);

    /** Every office of these organisations, those of the past and those to come too. */
    List<OfficeRow> of(Collection<UUID> organisationIds);

    /**
     * One office.
     *
     * @throws se.gemensam.base.NotFoundException when there is none
     */
    OfficeRow office(UUID officeId);

    default List<OfficeRow> heldBy(UUID accountId) {
        return heldBy(List.of(accountId)).getOrDefault(accountId, List.of());
    }
}
