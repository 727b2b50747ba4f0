package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** The amendments of the demo's first platform, written and handed in by those who propose them. */
@Component
@Order(107)
class DemoAmendments implements DemoContent {

    private record Told(List<Proposal> proposals) {}

    /** @param section number in the contents */
    private record Proposal(
            String key,
            int section,
            String by,
            @Nullable String counters,
            String title,
            String strike,
            String insert,
            String reason,
            @Nullable List<String> behind,
            @Nullable List<Said> opinions) {}

    private record Said(String by, AmendmentOutcome opinion) {}

    private final AmendmentService amendments;
    private final AmendmentDecisions decisions;
    private final AmendmentOverview overview;
    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final LiveDocuments documents;
    private final WorkspaceService workspaces;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final JsonMapper json;

    DemoAmendments(
            AmendmentService amendments,
            AmendmentDecisions decisions,
            AmendmentOverview overview,
            PlatformService platforms,
            PlatformOutline outlines,
            LiveDocuments documents,
            WorkspaceService workspaces,
            Members members,
            Accounts accounts,
            ActingAs acting,
            JsonMapper json) {
        this.amendments = amendments;
        this.decisions = decisions;
        this.overview = overview;
        this.platforms = platforms;
        this.outlines = outlines;
        this.documents = documents;
        this.workspaces = workspaces;
        this.members = members;
        this.accounts = accounts;
        this.acting = acting;
        this.json = json;
    }

    @Override
    public String name() {
        return "amendments";
    }

    @Override
    public void seed() {
        var told = read();
        acting.account(
                        account("anna@parti.example"),
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .map(platform -> outlines.of(platform.id())))
                .ifPresent(outline -> {
                    var made = new HashMap<String, UUID>();
                    told.proposals().forEach(proposal -> propose(outline, proposal, made));
                });
    }

    /** In a demo that has been used for a while the words may be others by now. */
    private void propose(Outline outline, Proposal proposal, Map<String, UUID> made) {
        if (proposal.section() > outline.sections().size()) {
            return;
        }
        var section = outline.sections().get(proposal.section() - 1);
        var words = documents.head(section.documentId()).content();
        if (!text(words).contains(proposal.strike())) {
            return;
        }
        var proposer = account(proposal.by());
        var id = acting.account(
                proposer,
                () -> amendments.propose(
                        section.id(),
                        new AmendmentDraft(
                                proposal.title(),
                                proposal.reason(),
                                false,
                                proposal.counters() == null ? null : made.get(proposal.counters()))));
        made.put(proposal.key(), id);
        documents.change(
                acting.account(proposer, () -> overview.get(id).documentId()),
                Doc.of(words.title().plain(), Paragraph.of(text(words).replace(proposal.strike(), proposal.insert()))),
                members.find(outline.platform().workspaceId(), proposer)
                        .orElseThrow()
                        .id(),
                "demo");
        acting.account(proposer, () -> amendments.submit(id));
        Objects.requireNonNullElse(proposal.behind(), List.<String>of())
                .forEach(by -> acting.account(account(by), () -> amendments.support(id)));
        Objects.requireNonNullElse(proposal.opinions(), List.<Said>of())
                .forEach(said ->
                        acting.account(account(said.by()), () -> decisions.propose(id, said.opinion(), "", null)));
    }

    private static String text(Doc words) {
        return words.blocks().getFirst() instanceof Textblock block ? block.plain() : "";
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private Told read() {
        try (var file = new ClassPathResource("demo/amendments.json").getInputStream()) {
            return json.readValue(file, Told.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
