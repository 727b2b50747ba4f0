package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class AuthorServiceTest {

    @Autowired
    private AuthorService authors;

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

    @BeforeEach
    void aSectionThatBothSidesWroteIn() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga hus.")));
        });
        var document = people.as(
                room.anna(), () -> outline.of(platform).sections().getFirst().documentId());
        documents.change(
                document,
                Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")),
                rooms.member(room, room.lena()).id(),
                "test");
    }

    @Test
    void eachSidesWordsAreItsOwn() {
        var written = people.as(room.anna(), () -> authors.of(platform));

        assertThat(written.sections().getFirst().paragraphs().getFirst())
                .extracting(
                        run -> written.author(run.author()).side(),
                        run -> run.words().strip())
                .containsExactly(
                        tuple(Side.PARTY, "Vi ska bygga"), tuple(Side.UNION, "fler"), tuple(Side.PARTY, "hus."));
        assertThat(written.characters()).isEqualTo("Vi ska bygga fler hus.".length());
        assertThat(written.of(Side.UNION))
                .extracting(share -> share.author().name(), PlatformAuthors.Share::characters)
                .containsExactly(tuple("Företrädare för LO-distriktet", (long) "fler ".length()));
    }

    @Test
    void aCooperatingPartyDoesNotReadWhoWroteWhat() {
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));

        assertThatThrownBy(() -> people.as(tco, () -> authors.of(platform))).isInstanceOf(RefusedException.class);
    }
}
