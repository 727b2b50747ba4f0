package se.gemensam.pledge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void flush();

    Optional<Evidence> findById(UUID id);

    /** Those of a pledge that are there. */
    @Query("""
            select evidence from Evidence evidence
            where evidence.pledgeId = :pledgeId and evidence.id in :ids and evidence.removedAt is null""")
    List<Evidence> of(UUID pledgeId, Collection<UUID> ids);

    /** The latest first. */
    @Query("""
            select evidence from Evidence evidence where evidence.pledgeId = :pledgeId and evidence.removedAt is null
            order by evidence.happenedOn desc, evidence.addedAt desc, evidence.id""")
    Slice<Evidence> latest(UUID pledgeId, Pageable page);

    /** Also what was removed, whose files are still kept. */
    @Query("select count(evidence) from Evidence evidence where evidence.pledgeId = :pledgeId")
    int count(UUID pledgeId);

    /** Those that stand behind any of these lines, also what has been removed since. */
    @Query("""
            select distinct evidence from Evidence evidence join evidence.lines line where line in :events
            order by evidence.happenedOn desc, evidence.addedAt desc""")
    List<Evidence> behind(Collection<UUID> events);

    @Query("""
            select max(evidence.addedAt) from Evidence evidence
            where evidence.pledgeId = :pledgeId and evidence.removedAt is null""")
    Optional<Instant> lastAdded(UUID pledgeId);
}
