package se.gemensam.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import se.gemensam.base.NotFoundException;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    Optional<Invitation> findByWorkspaceIdAndOrganisationIdAndPresentEmail(
            UUID workspaceId, UUID organisationId, String email);

    List<Invitation> findByWorkspaceIdAndPresentEmailIsNotNullOrderByEmail(UUID workspaceId);

    List<Invitation> findByInvitedByAndPresentEmailIsNotNull(UUID memberId);

    /** Of several who use the same link at once, one sees a row change. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Invitation i set i.acceptedAt = :now, i.presentEmail = null, i.memberId = :memberId
            where i.id = :id and i.presentEmail is not null
            """)
    int accept(UUID id, UUID memberId, Instant now);

    default Invitation getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("invitation " + id));
    }
}
