package se.gemensam.platform;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a {@link JointProposal} to publish is about, as the other side says yes to it. */
@Entity
@Table(name = "publication_proposal")
class PublicationProposal {

    @Id
    private UUID proposalId;

    @Version
    private @Nullable Long version;

    @Embedded
    private Edition edition;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PublicationProposal() {}

    PublicationProposal(UUID proposalId, Edition edition) {
        this.proposalId = proposalId;
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }
}
