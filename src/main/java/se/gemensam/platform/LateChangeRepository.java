package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LateChangeRepository extends JpaRepository<LateChange, UUID> {

    List<LateChange> findByPlatformIdOrderByCreatedAt(UUID platformId);

    List<LateChange> findByIdIn(Collection<UUID> ids);

    List<LateChange> findByDecisionId(UUID decisionId);

    List<LateChange> findByState(LateChangeState state);

    Optional<LateChange> findByDocumentId(UUID documentId);
}
