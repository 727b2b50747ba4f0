package se.gemensam.pledge;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PledgeRepository extends Repository<Pledge, UUID> {

    Pledge save(Pledge pledge);

    Optional<Pledge> findById(UUID id);

    List<Pledge> findByIdIn(Collection<UUID> ids);

    /** Locks the pledge until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select pledge from Pledge pledge where pledge.id = :id")
    Optional<Pledge> lockById(UUID id);

    /** Numbers are never given twice, not even those of what was removed. */
    @Query("select coalesce(max(pledge.number), 0) from Pledge pledge where pledge.workspaceId = :workspaceId")
    int lastNumber(UUID workspaceId);

    @Query("""
            select pledge from Pledge pledge where pledge.workspaceId = :workspaceId and pledge.removedAt is null
            order by pledge.number""")
    List<Pledge> livingIn(UUID workspaceId);

    @Query("select pledge from Pledge pledge where pledge.parentId = :parent and pledge.removedAt is null")
    List<Pledge> below(UUID parent);

    @Query("select pledge from Pledge pledge where pledge.sectionId in :sections and pledge.removedAt is null")
    List<Pledge> hangingOn(Collection<UUID> sections);

    @Query("select pledge from Pledge pledge where pledge.parentId in :parents and pledge.removedAt is null")
    List<Pledge> belowAll(Collection<UUID> parents);

    /** As it is kept, whatever this transaction has read before. */
    @Query("select pledge.parentId from Pledge pledge where pledge.id = :id")
    Optional<UUID> parentOf(UUID id);

    /** As {@link #parentOf}. */
    @Query("select pledge.id from Pledge pledge where pledge.parentId in :parents")
    List<UUID> idsBelow(Collection<UUID> parents);

    @Query("""
            select pledge from Pledge pledge where pledge.platformId = :platformId and pledge.removedAt is null
            order by pledge.number""")
    List<Pledge> hangingIn(UUID platformId);

    /** Of all that there are in a room, also those that were removed. */
    @Query("select pledge.id from Pledge pledge where pledge.workspaceId = :workspaceId")
    Set<UUID> idsIn(UUID workspaceId);

    @Query("select pledge.id from Pledge pledge where pledge.workspaceId = :workspaceId and pledge.removedAt is null")
    Set<UUID> livingIdsIn(UUID workspaceId);

    /** Those in force without an outcome whose last day is one of these. */
    @Query("""
            select pledge from Pledge pledge where pledge.lifecycle = 'ADOPTED' and pledge.outcome is null
            and pledge.removedAt is null and pledge.deadline between :first and :last
            order by pledge.deadline, pledge.number""")
    List<Pledge> due(LocalDate first, LocalDate last);

    /** As {@link #due}, those that this member answers for and whose last day is no later, the first first. */
    @Query("""
            select distinct pledge from Pledge pledge join pledge.commitments commitment
            where pledge.workspaceId = :workspaceId and value(commitment).memberId = :memberId
            and pledge.lifecycle = 'ADOPTED' and pledge.outcome is null
            and pledge.removedAt is null and pledge.deadline <= :last
            order by pledge.deadline, pledge.number""")
    List<Pledge> dueFor(UUID workspaceId, UUID memberId, LocalDate last);

    /** Drafts that a body of one side has adopted, and none of the other yet. */
    @Query("""
            select pledge from Pledge pledge where pledge.workspaceId = :workspaceId and pledge.lifecycle = 'DRAFT'
            and pledge.removedAt is null and size(pledge.decisions) = 1
            order by pledge.number""")
    List<Pledge> halfAdopted(UUID workspaceId);
}
