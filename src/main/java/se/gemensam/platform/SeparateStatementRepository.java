package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SeparateStatementRepository extends JpaRepository<SeparateStatement, UUID> {

    List<SeparateStatement> findByPlatformIdOrderByMadeAt(UUID platformId);

    Optional<SeparateStatement> findByPlatformIdAndOrganisationId(UUID platformId, UUID organisationId);
}
