package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationAnswerRepository extends Repository<ConsultationAnswer, UUID> {

    ConsultationAnswer save(ConsultationAnswer answer);

    Optional<ConsultationAnswer> findById(UUID id);

    Optional<ConsultationAnswer> findByInvitationId(UUID invitationId);

    List<ConsultationAnswer> findByInvitationIdIn(Collection<UUID> invitationIds);
}
