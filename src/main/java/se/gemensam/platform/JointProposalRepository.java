package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JointProposalRepository extends Repository<JointProposal, UUID> {

    JointProposal save(JointProposal proposal);

    Optional<JointProposal> findById(UUID id);

    /** Where it is, without reading the rest: that is read once the platform is locked. */
    @Query("select proposal.platformId from JointProposal proposal where proposal.id = :id")
    Optional<UUID> platformOf(UUID id);

    List<JointProposal> findByPlatformIdInAndOutcomeIsNullOrderByProposedAt(Collection<UUID> platformIds);

    Optional<JointProposal> findFirstByPlatformIdAndKindOrderByProposedAtDescIdDesc(UUID platformId, JointKind kind);
}
