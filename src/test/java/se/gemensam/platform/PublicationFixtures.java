package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.workspace.Slug;

/** Takes platforms to where they are adopted and read by everybody. Acts are done as whoever is given. */
@TestComponent
public class PublicationFixtures {

    private final JointService joint;
    private final JointOverview proposals;
    private final PublicationService publications;

    public PublicationFixtures(JointService joint, JointOverview proposals, PublicationService publications) {
        this.joint = joint;
        this.proposals = proposals;
        this.publications = publications;
    }

    /** @param anna does something as the party's convener, {@code lena} as the unions' */
    public void adopt(UUID platform, Consumer<Runnable> anna, Consumer<Runnable> lena) {
        for (var to : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION, Phase.ADOPTED)) {
            anna.accept(() -> joint.proposePhase(platform, to, ""));
            answer(platform, JointKind.PHASE, lena);
        }
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
