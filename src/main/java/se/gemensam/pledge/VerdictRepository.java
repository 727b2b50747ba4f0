package se.gemensam.pledge;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Holds what the sides keep from each other: read it through {@link VerdictRounds} only. */
interface VerdictRepository extends Repository<Verdict, UUID> {

    Verdict save(Verdict verdict);

    List<Verdict> findByPledgeId(UUID pledgeId);

    @Query("""
            select verdict from Verdict verdict where verdict.pledgeId in
            (select pledge.id from Pledge pledge where pledge.workspaceId = :workspaceId and pledge.removedAt is null)""")
    List<Verdict> inRoom(UUID workspaceId);
}
