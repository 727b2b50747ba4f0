package se.gemensam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface OfficeRepository extends JpaRepository<Office, UUID> {

    List<Office> findByOrganisationIdOrderByTitle(UUID organisationId);

    List<Office> findByOrganisationIdInOrderByTitle(Collection<UUID> organisationIds);

    boolean existsByBodyId(UUID bodyId);

    List<Office> findByAccountIdOrderByTitle(UUID accountId);

    List<Office> findByAccountIdInOrderByTitle(Collection<UUID> accountIds);

    default Office getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("office " + id));
    }
}
