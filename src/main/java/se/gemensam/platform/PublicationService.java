package se.gemensam.platform;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceService;

/**
 * Lays an adopted platform out for everybody to read. One side proposes it and the other says yes ({@link JointService#agree}); either
 * of them takes it away alone, at once.
 */
@Service
@Transactional
public class PublicationService {

    /** Who stands for a joint text, as a rule. */
    private static final Set<String> DISTRICTS = Set.of("PARTY_DISTRICT", "LO_DISTRICT");

    private final PlatformAccess access;
    private final Publications publications;
    private final JointProposals joint;
    private final AdoptedVersion adopted;
    private final PlatformVersionRepository versions;
    private final WorkspaceService rooms;
    private final Clock clock;

    PublicationService(
            PlatformAccess access,
            Publications publications,
            JointProposals joint,
            AdoptedVersion adopted,
            PlatformVersionRepository versions,
            WorkspaceService rooms,
            Clock clock) {
        this.access = access;
        this.publications = publications;
        this.joint = joint;
        this.adopted = adopted;
        this.versions = versions;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The two sides' own: what is laid out everybody reads, and what is only proposed nobody else. */
    @Transactional(readOnly = true)
    public PublicationState state(UUID platformId) {
        var granted = access.requireOfTheSides(platformId);
        var version =
                adopted.numberOf(platformId).flatMap(number -> versions.findByPlatformIdAndNumber(platformId, number));
        var known = publications.of(platformId);
        var shown = known.filter(Publication::isPublic);
        var proposed = open(platformId).flatMap(proposal -> publications.proposedBy(proposal.id()));
        return new PublicationState(
                version.map(PlatformVersion::number).orElse(null),
                version.map(PlatformVersion::hash).map(ControlCode::of).orElse(""),
                shown.map(Publication::edition).orElse(null),
                shown.map(Publication::publishedAt).orElse(null),
                proposed.orElse(null),
                known.map(Publication::edition)
                        .map(before ->
                                new PublicationState.Suggestion(before.slug(), before.sender(), before.contact()))
                        .orElseGet(() -> suggestion(granted.platform())),
                granted.acts().contains(PlatformAct.LEAD));
    }

    /** Whether there is something to see: the platform is adopted, or was when it was laid out. */
    @Transactional(readOnly = true)
    public boolean isOffered(UUID platformId) {
        var platform = access.require(Act.READ, platformId).platform();
        return platform.phase() == Phase.ADOPTED
                || publications.of(platformId).filter(Publication::isPublic).isPresent();
    }

    private PublicationState.Suggestion suggestion(Platform platform) {
        var owners = rooms.get(platform.workspaceId()).organisations().stream()
                .filter(organisation -> organisation.side() != Side.COOPERATING)
                .toList();
        var districts = owners.stream()
                .filter(organisation -> DISTRICTS.contains(organisation.kind()))
                .toList();
        var sender = (districts.isEmpty() ? owners : districts)
                .stream().map(OrganisationRow::name).collect(Collectors.joining(", "));
        return new PublicationState.Suggestion(
                slug(platform.title()), sender.length() > PublicationDraft.LONGEST_SENDER ? "" : sender, "");
    }

    /** As far as the letters of the title go; a title without any gets a word that fits every platform. */
    private static String slug(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[^a-zA-Z0-9]", "");
        return letters.isEmpty() ? "plattform" : Slug.from(title).value();
    }

    /**
     * Asks the other side to lay out the adopted version.
     *
     * @param word why; may be empty
     * @throws RefusedException when nothing is adopted, the address belongs to another platform, or it is proposed already
     */
    public void propose(UUID platformId, PublicationDraft draft, String word) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        var number = adopted.numberOf(platformId).orElseThrow(() -> new RefusedException("publication.notAdopted"));
        publications.requireFree(draft.slug().value(), platformId);
        var proposal = joint.ask(granted, JointKind.PUBLICATION, platformId, null, word);
        var platform = granted.platform();
        publications.propose(
                proposal,
                new Edition(
                        draft.slug().value(),
                        platform.title(),
                        platform.subtitle(),
                        draft.sender(),
                        draft.contact(),
                        number));
        access.tell(granted.didAmongSides(DeedKind.PUBLICATION_PROPOSED, platformId)
                .concerning(joint.conveners(
                        platform.workspaceId(),
                        JointProposals.other(granted.member().side()))));
    }

    /** Takes away what is laid out, for one side alone and at once. */
    public void takeAway(UUID platformId) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        var publication = publications
                .of(platformId)
                .filter(Publication::isPublic)
                .orElseThrow(() -> new RefusedException("publication.notPublished"));
        publication.takeAway(granted.member(), clock.instant());
        access.tell(granted.did(DeedKind.PLATFORM_UNPUBLISHED, platformId)
                .concerning(joint.conveners(
                        granted.member().workspaceId(),
                        JointProposals.other(granted.member().side()))));
    }

    private Optional<JointProposal> open(UUID platformId) {
        return joint.open(platformId).stream()
                .filter(proposal -> proposal.kind() == JointKind.PUBLICATION)
                .findFirst();
    }
}
