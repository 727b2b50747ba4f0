package se.gemensam.platform;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.PlatformAccess.Granted;

/** Keeps what is laid out for everybody and what is proposed to be. Whoever calls it for a change has the platform's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publications {

    private final PublicationRepository publications;
    private final PublicationProposalRepository proposed;
    private final PublicationSlugRepository slugs;
    private final AdoptedVersion adopted;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            PublicationProposalRepository proposed,
            PublicationSlugRepository slugs,
            AdoptedVersion adopted,
            Clock clock) {
        this.publications = publications;
        this.proposed = proposed;
        this.slugs = slugs;
        this.adopted = adopted;
        this.clock = clock;
    }

    void propose(JointProposal proposal, Edition edition) {
        proposed.save(new PublicationProposal(proposal.id(), edition));
    }

    Optional<Edition> proposedBy(UUID proposalId) {
        return proposed.findById(proposalId).map(PublicationProposal::edition);
    }

    /**
     * Lays out what the other side has said yes to.
     *
     * @throws RefusedException when another version is the adopted one by now, or the address has gone to another platform
     */
    void publish(Granted granted, JointProposal proposal) {
        var platform = granted.platform().id();
        var edition = proposedBy(proposal.id()).orElseThrow();
        if (!adopted.numberOf(platform).equals(Optional.of(edition.versionNumber()))) {
            throw new RefusedException("joint.overtaken");
        }
        requireFree(edition.slug(), platform);
        layOut(platform, edition);
    }

    void layOut(UUID platform, Edition edition) {
        if (slugs.findById(edition.slug()).isEmpty()) {
            slugs.save(new PublicationSlug(edition.slug(), platform));
        }
        publications
                .findById(platform)
                .ifPresentOrElse(
                        before -> before.publish(edition, clock.instant()),
                        () -> publications.save(new Publication(platform, edition, clock.instant())));
    }

    void requireFree(String slug, UUID platformId) {
        if (slugs.findById(slug)
                .filter(taken -> !taken.platformId().equals(platformId))
                .isPresent()) {
            throw new RefusedException("slug.taken");
        }
    }

    /** What is laid out now, or was until it was taken away. */
    Optional<Publication> of(UUID platformId) {
        return publications.findById(platformId);
    }

    /** What is laid out at an address, also one that the platform had before. */
    Optional<Publication> publicAt(String slug) {
        return slugs.findById(slug)
                .flatMap(known -> publications.findById(known.platformId()))
                .filter(Publication::isPublic);
    }
}
