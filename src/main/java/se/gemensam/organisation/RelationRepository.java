package se.gemensam.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RelationRepository extends JpaRepository<Relation, UUID> {

    Optional<Relation> findByFromIdAndKindAndToId(UUID fromId, RelationKind kind, UUID toId);

    List<Relation> findByFromIdOrToId(UUID fromId, UUID toId);
}
