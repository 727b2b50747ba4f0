package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

/** How the demo's platform read before, from {@code demo/history.json}, kept as a version, and written on since. */
@Component
@Order(105)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoVersions implements DemoContent {

    private record DemoHistory(String version, String by, List<DemoChange> changes) {}

    /** @param section number in the contents */
    private record DemoChange(int section, String before, String now, String by) {}

    private final VersionService versions;
    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final LiveDocuments documents;
    private final WorkspaceService workspaces;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final JsonMapper json;

    DemoVersions(
            VersionService versions,
            PlatformService platforms,
            PlatformOutline outlines,
            LiveDocuments documents,
            WorkspaceService workspaces,
            Members members,
            Accounts accounts,
            ActingAs acting,
            JsonMapper json) {
        this.versions = versions;
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
        return "versions";
    }

    @Override
    public void seed() {
        var history = read();
        var writer = account(history.by());
        acting.account(
                        writer,
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .map(platform -> outlines.of(platform.id())))
                .filter(outline -> history.changes().stream().allMatch(change -> reads(outline, change)))
                .ifPresent(outline -> {
                    history.changes()
                            .forEach(change -> rewrite(outline, change, change.now(), change.before(), history.by()));
                    acting.account(
                            writer, () -> versions.keep(outline.platform().id(), history.version()));
                    history.changes()
                            .forEach(change -> rewrite(outline, change, change.before(), change.now(), change.by()));
                });
    }

    /** In a demo that has been used for a while the words may be others by now. */
    private boolean reads(Outline outline, DemoChange change) {
        return change.section() <= outline.sections().size()
                && text(words(outline, change)).contains(change.now());
    }

    private void rewrite(Outline outline, DemoChange change, String from, String to, String by) {
        var words = words(outline, change);
        documents.change(
                section(outline, change).documentId(),
                Doc.of(words.title().plain(), Paragraph.of(text(words).replace(from, to))),
                members.find(outline.platform().workspaceId(), account(by))
                        .orElseThrow()
                        .id(),
                "demo");
    }

    private static SectionRow section(Outline outline, DemoChange change) {
        return outline.sections().get(change.section() - 1);
    }

    private Doc words(Outline outline, DemoChange change) {
        return documents.head(section(outline, change).documentId()).content();
    }

    private static String text(Doc words) {
        return words.blocks().getFirst() instanceof Textblock block ? block.plain() : "";
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private DemoHistory read() {
        try (var file = new ClassPathResource("demo/history.json").getInputStream()) {
            return json.readValue(file, DemoHistory.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
