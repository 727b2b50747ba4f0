package se.gemensam.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PledgeProposalRepository extends Repository<PledgeProposal, UUID> {

    PledgeProposal save(PledgeProposal proposal);

    Optional<PledgeProposal> findById(UUID id);

    /** Those that nobody has answered, in the order in which they came. */
    @Query("""
            select proposal from PledgeProposal proposal
            where proposal.pledgeId = :pledgeId and proposal.openKind is not null order by proposal.proposedAt""")
    List<PledgeProposal> open(UUID pledgeId);

    /** Not yet read, so that what another has answered meanwhile is seen. */
    @Query("select proposal.pledgeId from PledgeProposal proposal where proposal.id = :id")
    Optional<UUID> pledgeOf(UUID id);
}
