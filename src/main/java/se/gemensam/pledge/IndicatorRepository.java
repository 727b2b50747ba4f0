package se.gemensam.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<Indicator, UUID> {

    Indicator save(Indicator indicator);

    Optional<Indicator> findById(UUID id);

    List<Indicator> findByIdIn(Collection<UUID> ids);

    /** Those of a pledge that are there, in order. */
    @Query("""
            select indicator from Indicator indicator
            where indicator.pledgeId = :pledgeId and indicator.removedAt is null order by indicator.place""")
    List<Indicator> of(UUID pledgeId);

    @Query("""
            select indicator from Indicator indicator
            where indicator.pledgeId in :pledgeIds and indicator.removedAt is null order by indicator.place""")
    List<Indicator> ofAll(Collection<UUID> pledgeIds);

    @Query(
            "select coalesce(max(indicator.place), -1) + 1 from Indicator indicator where indicator.pledgeId = :pledgeId")
    int nextPlace(UUID pledgeId);

    @Query("""
            select indicator from Indicator indicator
            where indicator.parentId in :parents and indicator.removedAt is null""")
    List<Indicator> below(Collection<UUID> parents);
}
