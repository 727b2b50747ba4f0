package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AmendmentRepository extends JpaRepository<Amendment, UUID> {

    List<Amendment> findByPlatformIdOrderByNumber(UUID platformId);

    Optional<Amendment> findFirstByPlatformIdOrderByNumberDesc(UUID platformId);

    Optional<Amendment> findByDocumentId(UUID documentId);

    List<Amendment> findByIdIn(Collection<UUID> ids);
}
