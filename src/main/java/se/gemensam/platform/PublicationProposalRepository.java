package se.gemensam.platform;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublicationProposalRepository extends Repository<PublicationProposal, UUID> {

    PublicationProposal save(PublicationProposal proposal);

    Optional<PublicationProposal> findById(UUID id);
}
