package se.gemensam.pledge;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What has been told as evidence of the pledges of a mandate period. */
interface ClosingEvidence extends Repository<PledgeEvent, UUID> {

    /** In the order of the days. */
    @Query("""
            select event from PledgeEvent event where event.kind = se.gemensam.pledge.PledgeEventKind.EVIDENCE
            and event.pledgeId in (select pledge.id from Pledge pledge where pledge.workspaceId = :workspaceId
            and pledge.term = :term and pledge.removedAt is null) order by event.happenedOn, event.toldAt""")
    List<PledgeEvent> of(UUID workspaceId, int term);
}
