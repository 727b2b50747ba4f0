package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationPointRepository extends Repository<ConsultationPoint, UUID> {

    ConsultationPoint save(ConsultationPoint point);

    Optional<ConsultationPoint> findById(UUID id);

    List<ConsultationPoint> findByAnswerId(UUID answerId);

    List<ConsultationPoint> findByAnswerIdIn(Collection<UUID> answerIds);

    void delete(ConsultationPoint point);
}
