package se.gemensam.pledge;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
}
