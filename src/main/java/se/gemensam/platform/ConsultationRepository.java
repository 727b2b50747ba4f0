package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(UUID id);

    Optional<Consultation> findByPlatformId(UUID platformId);

    /** Those that somebody may still answer on a day, or was to answer by. */
    @Query("""
            select distinct consultation from Consultation consultation, ConsultationInvitation invitation
            where invitation.consultationId = consultation.id
            and coalesce(invitation.extendedTo, consultation.lastDay) between :from and :to""")
    List<Consultation> endingBetween(LocalDate from, LocalDate to);
}
