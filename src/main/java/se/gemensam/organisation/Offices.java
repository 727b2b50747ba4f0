package se.gemensam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offices that people hold, for the rooms above. */
public interface Offices {

    /**
     * Asks whether the current account may give somebody such an office, for a room above that gives it later.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the organisation is kept by others
     * @throws se.gemensam.base.NotFoundException when there is no such kind, or no such body in the organisation
     */
    void requireMayGive(UUID organisationId, String kind, @Nullable UUID bodyId);

    /** Gives an office that was asked about by {@link #requireMayGive}, to somebody who has said yes to it. */
    UUID give(OfficeDraft draft);

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
