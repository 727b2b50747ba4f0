package se.gemensam.platform;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdoptedTextRepository extends JpaRepository<AdoptedText, UUID> {

    Optional<AdoptedText> findFirstByPlatformIdOrderByAdoptedAtDesc(UUID platformId);
}
