package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.gemensam.base.NotFoundException;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    Optional<Membership> findByWorkspaceIdAndPresentAccountId(UUID workspaceId, UUID accountId);

    List<Membership> findByWorkspaceIdAndPresentAccountIdIn(UUID workspaceId, Collection<UUID> accountIds);

    List<Membership> findByPresentAccountId(UUID accountId);

    List<Membership> findByWorkspaceIdAndPresentAccountIdIsNotNull(UUID workspaceId);

    @Query("select m from Membership m where m.presentAccountId is not null and m.period.until < :today")
    List<Membership> findLapsed(LocalDate today);

    default Membership getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("member " + id));
    }
}
