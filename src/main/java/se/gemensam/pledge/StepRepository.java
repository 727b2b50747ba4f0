package se.gemensam.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, UUID> {

    Step save(Step step);

    Optional<Step> findById(UUID id);

    /** Those of a pledge that are there, in the order in which they are due. */
    @Query("""
            select step from Step step where step.pledgeId = :pledgeId and step.removedAt is null
            order by step.dueOn nulls last, step.createdAt, step.id""")
    List<Step> of(UUID pledgeId);

    /** Not yet read, so that what another has changed meanwhile is seen. */
    @Query("select step.pledgeId from Step step where step.id = :id")
    Optional<UUID> pledgeOf(UUID id);
}
