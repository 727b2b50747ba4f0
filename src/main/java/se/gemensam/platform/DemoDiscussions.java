package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoContent;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Reaction;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.Selection;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's people say about its platform, from {@code demo/discussion.json}, each in their own name. */
@Component
@Order(110)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoDiscussions implements DemoContent {

    private static final String CONVENER = "anna@parti.example";

    /** The section in which somebody has an interest, by its number in the contents. */
    private static final int POWER = 7;

    /**
     * @param section number in the contents
     * @param struck whether the words stood there only until somebody had talked about them
     */
    private record DemoThread(
            int section,
            String quote,
            boolean struck,
            String audience,
            List<DemoComment> comments,
            @Nullable String assigned,
            @Nullable String resolved) {}

    private record DemoComment(
            String by, String words, @Nullable List<String> support) {}

    private final DiscussionService discussion;
    private final DiscussionOverview overview;
    private final RecusalService recusals;
    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final LiveDocuments documents;
    private final WorkspaceService workspaces;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final JsonMapper json;

    DemoDiscussions(
            DiscussionService discussion,
            DiscussionOverview overview,
            RecusalService recusals,
            PlatformService platforms,
            PlatformOutline outlines,
            LiveDocuments documents,
            WorkspaceService workspaces,
            Members members,
            Accounts accounts,
            ActingAs acting,
            JsonMapper json) {
        this.discussion = discussion;
        this.overview = overview;
        this.recusals = recusals;
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
        return "discussion";
    }

    @Override
    public void seed() {
        acting.account(
                        account(CONVENER),
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .map(platform -> outlines.of(platform.id())))
                .ifPresent(outline -> {
                    read().stream().filter(thread -> isThere(outline, thread)).forEach(thread -> talk(outline, thread));
                    stepAside(outline);
                });
    }

    private void stepAside(Outline outline) {
        outline.sections().stream()
                .skip(POWER - 1)
                .findFirst()
                .ifPresent(section -> acting.account(
                        account("jonas@ak.example"),
                        () -> recusals.stepAside(
                                outline.platform().id(), section.id(), "Jag sitter i styrelsen för Bruksby energi.")));
    }

    /** In a demo that has been used for a while the words may be others by now. */
    private boolean isThere(Outline outline, DemoThread thread) {
        if (thread.section() > outline.sections().size()) {
            return false;
        }
        var words = words(outline.sections().get(thread.section() - 1));
        return thread.struck() || firstBlock(words).contains(thread.quote());
    }

    private Doc words(SectionRow section) {
        return documents.head(section.documentId()).content();
    }

    private void talk(Outline outline, DemoThread thread) {
        var section = outline.sections().get(thread.section() - 1);
        var words = words(section);
        if (thread.struck()) {
            write(outline, section, with(words, thread.quote()));
        }
        var id = open(outline, section, thread);
        thread.comments().stream()
                .skip(1)
                .forEach(comment -> acting.account(account(comment.by()), () -> discussion.reply(id, comment.words())));
        support(outline, section, id, thread);
        if (thread.assigned() != null) {
            var assigned = member(outline, thread.assigned());
            acting.account(account(thread.comments().getFirst().by()), () -> discussion.assign(id, assigned));
        }
        if (thread.resolved() != null) {
            acting.account(account(thread.resolved()), () -> discussion.resolve(id));
        }
        if (thread.struck()) {
            write(outline, section, words);
        }
    }

    private UUID open(Outline outline, SectionRow section, DemoThread thread) {
        var head = documents.exactHead(section.documentId());
        int title = head.content().title().size();
        int from = title + 1 + firstBlock(head.content()).indexOf(thread.quote());
        var first = thread.comments().getFirst();
        return acting.account(
                account(first.by()),
                () -> discussion.open(new ThreadDraft(
                        outline.platform().id(),
                        section.id(),
                        Audience.parse(thread.audience()),
                        first.words(),
                        new Selection(
                                head.version(), from, from + thread.quote().length(), thread.quote()))));
    }

    private void support(Outline outline, SectionRow section, UUID id, DemoThread thread) {
        for (int i = 0; i < thread.comments().size(); i++) {
            var support = thread.comments().get(i).support();
            int place = i;
            if (support != null) {
                support.forEach(email -> acting.account(account(email), () -> {
                    var seen = overview.about(outline.platform().id(), section.id()).threads().stream()
                            .filter(row -> row.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    discussion.react(seen.comments().get(place).id(), Reaction.SUPPORT);
                }));
            }
        }
    }

    private static String firstBlock(Doc words) {
        return words.blocks().stream()
                .findFirst()
                .filter(Textblock.class::isInstance)
                .map(block -> ((Textblock) block).plain())
                .orElse("");
    }

    private static Doc with(Doc words, String sentence) {
        var text = firstBlock(words);
        return Doc.of(words.title().plain(), Paragraph.of(text + " " + sentence));
    }

    private void write(Outline outline, SectionRow section, Doc words) {
        documents.change(section.documentId(), words, member(outline, CONVENER), "demo");
    }

    private UUID member(Outline outline, String email) {
        return members.find(outline.platform().workspaceId(), account(email))
                .orElseThrow()
                .id();
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private List<DemoThread> read() {
        try (var file = new ClassPathResource("demo/discussion.json").getInputStream()) {
            return List.of(json.readValue(file, DemoThread[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
