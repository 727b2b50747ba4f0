package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationInvitationRepository extends Repository<ConsultationInvitation, UUID> {

    ConsultationInvitation save(ConsultationInvitation invitation);

    void flush();

    Optional<ConsultationInvitation> findById(UUID id);

    List<ConsultationInvitation> findByConsultationId(UUID consultationId);

    Optional<ConsultationInvitation> findByConsultationIdAndOrganisationId(UUID consultationId, UUID organisationId);
}
