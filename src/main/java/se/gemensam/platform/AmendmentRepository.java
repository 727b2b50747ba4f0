package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AmendmentRepository extends JpaRepository<Amendment, UUID> {

    List<Amendment> findByPlatformIdOrderByNumber(UUID platformId);

    @Query("select new se.gemensam.platform.AmendmentNumber(amendment.id, amendment.number) from Amendment amendment"
            + " where amendment.platformId = :platformId")
    List<AmendmentNumber> numbersOf(UUID platformId);

    Optional<Amendment> findFirstByPlatformIdOrderByNumberDesc(UUID platformId);

    Optional<Amendment> findByDocumentId(UUID documentId);

    List<Amendment> findBySectionIdInOrderByNumber(Collection<UUID> sectionIds);

    List<Amendment> findByCountersIdOrderByNumber(UUID countersId);

    List<Amendment> findByIdIn(Collection<UUID> ids);

    /** Whoever asks has the platform's lock. */
    default int nextNumber(UUID platformId) {
        return 1
                + findFirstByPlatformIdOrderByNumberDesc(platformId)
                        .map(Amendment::number)
                        .orElse(0);
    }
}
