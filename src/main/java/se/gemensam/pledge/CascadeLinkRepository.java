package se.gemensam.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CascadeLinkRepository extends Repository<CascadeLink, UUID> {

    CascadeLink save(CascadeLink link);

    void delete(CascadeLink link);

    Optional<CascadeLink> findById(UUID id);

    Optional<CascadeLink> findByChildId(UUID childId);

    /** Which pledge it is about, without loading it: it may change until its pledges are locked. */
    @Query("select link.childId from CascadeLink link where link.id = :id")
    Optional<UUID> childOf(UUID id);

    /** As {@link #childOf}. */
    @Query("select link.parentId from CascadeLink link where link.id = :id")
    Optional<UUID> parentOf(UUID id);

    List<CascadeLink> findByParentId(UUID parentId);

    /** The accepted ones in which a figure is part of one of these. */
    @Query("""
            select link from CascadeLink link
            where link.parentIndicatorId in :figures and link.acceptedAt is not null""")
    List<CascadeLink> under(Collection<UUID> figures);
}
