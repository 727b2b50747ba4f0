package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BodyDecisionRepository extends JpaRepository<BodyDecision, UUID> {

    /** Those that have not been taken back, in the order in which they were taken. */
    @Query("""
            select d from BodyDecision d where d.platformId = ?1 and d.standing = true
            order by d.decidedOn, d.registeredAt, d.id""")
    List<BodyDecision> standing(UUID platformId);

    @Query("select d from BodyDecision d where d.id = ?1 and d.standing = true")
    Optional<BodyDecision> findStanding(UUID id);

    @Query("""
            select count(d) > 0 from BodyDecision d
            where d.platformId = ?1 and d.organisationId = ?2 and d.decidedOn = ?3 and d.paragraph = ?4
                and d.standing = true""")
    boolean isRegistered(UUID platformId, UUID organisationId, LocalDate decidedOn, String paragraph);
}
