package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StakeholderRepository extends JpaRepository<Stakeholder, UUID> {

    List<Stakeholder> findByPlatformId(UUID platformId);

    Optional<Stakeholder> findByPlatformIdAndOrganisationId(UUID platformId, UUID organisationId);
}
