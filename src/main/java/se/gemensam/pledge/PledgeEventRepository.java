package se.gemensam.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PledgeEventRepository extends Repository<PledgeEvent, UUID> {

    PledgeEvent save(PledgeEvent event);

    /** The latest first. */
    @Query("""
            select event from PledgeEvent event where event.pledgeId = :pledgeId
            order by event.happenedOn desc, event.toldAt desc""")
    List<PledgeEvent> of(UUID pledgeId, Limit most);

    /** The latest first. */
    @Query("""
            select event from PledgeEvent event where event.pledgeId = :pledgeId
            order by event.happenedOn desc, event.toldAt desc, event.id""")
    Slice<PledgeEvent> told(UUID pledgeId, Pageable page);

    Optional<PledgeEvent> findByIdAndPledgeId(UUID id, UUID pledgeId);
}
