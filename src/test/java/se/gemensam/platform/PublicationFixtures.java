package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.workspace.Slug;

/** Takes platforms to where they are adopted and read by everybody. Acts are done as whoever is given. */
@TestComponent
public class PublicationFixtures {

    private final JointService joint;
    private final JointOverview proposals;
    private final PublicationService publications;
    private final PlatformRepository platforms;
    private final VersionKeeper versions;
    private final AdoptionReading adoption;
    private final TransactionTemplate transaction;

    public PublicationFixtures(
            JointService joint,
            JointOverview proposals,
            PublicationService publications,
            PlatformRepository platforms,
            VersionKeeper versions,
            AdoptionReading adoption,
            TransactionTemplate transaction) {
        this.joint = joint;
        this.proposals = proposals;
        this.publications = publications;
        this.platforms = platforms;
        this.versions = versions;
        this.adoption = adoption;
        this.transaction = transaction;
    }

    /**
     * As if bodies of both sides had decided it.
     *
     * @param anna does something as the party's convener, {@code lena} as the unions'
     */
    public void adopt(UUID platform, Consumer<Runnable> anna, Consumer<Runnable> lena) {
        for (var to : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION)) {
            anna.accept(() -> joint.proposePhase(platform, to, ""));
            answer(platform, JointKind.PHASE, lena);
        }
        decided(platform);
    }

    /** What bodies have before them is adopted as it reads. */
    public void decided(UUID platform) {
        transaction.executeWithoutResult(_ -> {
            var found = platforms.lockById(platform).orElseThrow();
            adoption.keep(versions.keep(platform, VersionReason.BEFORE_PHASE, "", null));
            found.enter(Phase.ADOPTED);
        });
    }

    public void publish(UUID platform, String slug, Consumer<Runnable> anna, Consumer<Runnable> lena) {
        anna.accept(() -> publications.propose(
                platform, new PublicationDraft(new Slug(slug), "Partiet och facket", "post@test.invalid"), ""));
        answer(platform, JointKind.PUBLICATION, lena);
    }

    private void answer(UUID platform, JointKind kind, Consumer<Runnable> lena) {
        lena.accept(() -> proposals.open(platform).stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> joint.agree(row.id())));
    }
}
