package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoContent;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's people ask each other about its platform, from {@code demo/votes.json}, each in their own name. */
@Component
@Order(120)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoVotes implements DemoContent {

    private static final String CONVENER = "anna@parti.example";

    /**
     * @param section number in the contents
     * @param days from today until the last day
     */
    private record DemoVote(
            int section,
            String by,
            String audience,
            String question,
            String explanation,
            List<String> choices,
            int days,
            AdvisoryVoteReveal reveal,
            List<DemoAnswer> answers,
            boolean closed) {}

    private record DemoAnswer(String by, int choice, String reason) {}

    private final AdvisoryVoteService votes;
    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final WorkspaceService workspaces;
    private final Accounts accounts;
    private final ActingAs acting;
    private final JsonMapper json;
    private final Clock clock;

    DemoVotes(
            AdvisoryVoteService votes,
            PlatformService platforms,
            PlatformOutline outlines,
            WorkspaceService workspaces,
            Accounts accounts,
            ActingAs acting,
            JsonMapper json,
            Clock clock) {
        this.votes = votes;
        this.platforms = platforms;
        this.outlines = outlines;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public void seed() {
        acting.account(
                        account(CONVENER),
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .map(platform -> outlines.of(platform.id())))
                .ifPresent(outline -> read().stream()
                        .filter(vote -> vote.section() <= outline.sections().size())
                        .forEach(vote -> ask(outline, vote)));
    }

    private void ask(Outline outline, DemoVote vote) {
        var opener = account(vote.by());
        var id = acting.account(opener, () -> votes.open(draft(outline, vote)));
        vote.answers()
                .forEach(answer ->
                        acting.account(account(answer.by()), () -> votes.answer(id, answer.choice(), answer.reason())));
        if (vote.closed()) {
            acting.account(opener, () -> votes.close(id));
        }
    }

    private AdvisoryVoteDraft draft(Outline outline, DemoVote vote) {
        return new AdvisoryVoteDraft(
                outline.platform().id(),
                outline.sections().get(vote.section() - 1).id(),
                Audience.parse(vote.audience()),
                vote.question(),
                vote.explanation(),
                vote.choices(),
                Time.today(clock).plusDays(vote.days()),
                vote.reveal());
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private List<DemoVote> read() {
        try (var file = new ClassPathResource("demo/votes.json").getInputStream()) {
            return List.of(json.readValue(file, DemoVote[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
