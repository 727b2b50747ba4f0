package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    void delete(Milestone milestone);

    Optional<Milestone> findById(UUID id);

    List<Milestone> findByPlatformIdOrderByHeldOnAscKindAsc(UUID platformId);

    List<Milestone> findByDoneAtIsNullAndHeldOnBetweenOrderByHeldOn(LocalDate from, LocalDate to);

    /** Where it is, without reading the rest: that is read once the platform is locked. */
    @Query("select milestone.platformId from Milestone milestone where milestone.id = :id")
    Optional<UUID> platformOf(UUID id);
}
