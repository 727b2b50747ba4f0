package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.organisation.Side;

interface AdoptionRuleRepository extends JpaRepository<AdoptionRule, UUID> {

    List<AdoptionRule> findByPlatformId(UUID platformId);

    Optional<AdoptionRule> findByPlatformIdAndSide(UUID platformId, Side side);
}
