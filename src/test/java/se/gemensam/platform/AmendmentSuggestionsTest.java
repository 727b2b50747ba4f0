package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.Selection;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

/** Somebody selects "hög" in "Hyran är hög.", which begins at 20. */
@DatabaseTest
class AmendmentSuggestionsTest {

    private static final AmendmentDraft DRAFT = new AmendmentDraft("Andra ord", "Därför");

    @Autowired
    private AmendmentSuggestions suggestions;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentOverview overview;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionService sections;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private UUID text;
    private Selection high;

    @BeforeEach
    void aSection() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(
                    platform,
                    new Place(null, 0),
                    Doc.of("Bostäder", Paragraph.of("Hyran är hög."), Paragraph.of("Vi bygger.")));
            text = outline.of(platform).section(section).orElseThrow().documentId();
        });
        high = new Selection(documents.head(text).version(), 20, 23, "hög");
    }

    private void write(String first) {
        documents.change(
                text,
                Doc.of("Bostäder", Paragraph.of(first), Paragraph.of("Vi bygger.")),
                rooms.member(room, room.lena()).id(),
                "test");
    }

    private UUID suggest(Selection at, String words) {
        return people.as(room.anna(), () -> suggestions.handIn(section, at, words, DRAFT));
    }

    private AmendmentPage seen(UUID id) {
        return people.as(room.lena(), () -> overview.get(id));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whatIsHandedInChangesThoseWordsAndNoOthers() {
        var page = seen(suggest(high, "rimlig"));
        assertThat(page.html()).contains("Hyran är rimlig.", "Vi bygger.");
        assertThat(page.row().state()).isEqualTo(AmendmentState.SUBMITTED);
        assertThat(page.row().fit()).isEqualTo(AmendmentFit.FITS);
        assertThat(documents.head(text).html()).contains("Hyran är hög.");
        assertThat(people.as(room.lena(), () -> overview.ofSection(section)))
                .extracting(SectionAmendment::number)
                .containsExactly(1);
    }

    @Test
    void aDraftStaysWithTheOwnOrganisation() {
        var id = people.as(room.anna(), () -> suggestions.draft(section, high, "rimlig", DRAFT));
        assertThatThrownBy(() -> seen(id)).isInstanceOf(NotFoundException.class);
        assertThat(people.as(room.lena(), () -> overview.ofSection(section))).isEmpty();
        assertThat(people.as(room.anna(), () -> overview.ofSection(section)))
                .extracting(SectionAmendment::state)
                .containsExactly(AmendmentState.DRAFT);
        people.as(room.anna(), () -> amendments.submit(id));
        assertThat(seen(id).html()).contains("rimlig");
    }

    @Test
    void wordsThatOthersPushedAlongAreFoundAndThoseThatTheyChangedAreNot() {
        write("Just nu: Hyran är hög.");
        assertThat(seen(suggest(high, "rimlig")).html()).contains("Just nu: Hyran är rimlig.");
        write("Hyran är låg.");
        assertRefused("amendment.suggest.moved", () -> suggest(high, "rimlig"));
        assertThat(people.as(room.anna(), () -> overview.list(platform))).hasSize(1);
    }

    @Test
    void whatIsNoChangeOfOneParagraphIsRefused() {
        assertRefused("amendment.suggest.same", () -> suggest(high, " hög "));
        assertRefused(
                "amendment.suggest.paragraphs", () -> suggest(new Selection(high.version(), 20, 30, "hög. Vi"), "x"));
        assertRefused("amendment.suggest.moved", () -> suggest(new Selection(high.version(), 20, 23, "låg"), "x"));
        assertRefused("amendment.suggest.moved", () -> suggest(new Selection(high.version() + 1, 20, 23, "hög"), "x"));
        assertRefused("amendment.suggest.long", () -> suggest(high, "x".repeat(AmendmentSuggestions.LONGEST + 1)));
    }

    @Test
    void readersSuggestNothing() {
        var reader = rooms.inParty(room, Role.READER).accountId();
        people.as(
                reader, () -> assertRefused("access.refused", () -> suggestions.draft(section, high, "rimlig", DRAFT)));
        var stranger = rooms.open().anna();
        people.as(
                stranger,
                () -> assertThatThrownBy(() -> suggestions.draft(section, high, "rimlig", DRAFT))
                        .isInstanceOf(NotFoundException.class));
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        people.as(
                rooms.inTco(room, Role.COMMENTER).accountId(),
                () -> assertThat(overview.ofSection(section)).isEmpty());
    }
}
