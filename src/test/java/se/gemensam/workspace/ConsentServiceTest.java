package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.discussion.CommentRow;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Period;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionDetails;
import se.gemensam.platform.SectionService;

/**
 * The consent to be named to the other side: taken back, the name is gone there at once from all that is read, sent and taken
 * home; what was agreed to holds for the text that was read and no other.
 */
@DatabaseTest
class ConsentServiceTest {

    private static final String NAME = "Ulrika Namnsdotter";
    private static final String REPRESENTATIVE = "Företrädare för LO-distriktet";
    private static final Pattern LINK = Pattern.compile("/invitation/([\\w-]+)");

    @Autowired
    private MemberService members;

    @Autowired
    private Members roster;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private PlatformExport export;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview overview;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transactions;

    private final String asked = "asked-" + UUID.randomUUID() + "@test.invalid";
    private WorkspaceFixtures.Room room;
    private UUID ulrika;
    private Member member;

    @BeforeEach
    void ulrikaOfTheUnionsIsNamed() {
        room = rooms.open();
        ulrika = accounts.person(NAME);
        accounts.as(
                room.lena(),
                () -> members.admit(
                        room.id(),
                        new NewMember(ulrika, room.union(), Role.CONVENER, Period.from(LocalDate.of(2020, 1, 1)))));
        member = rooms.member(room, ulrika);
        accounts.as(ulrika, () -> members.consentToBeNamed(room.id()));
    }

    private void withdraw() {
        accounts.as(ulrika, () -> members.withdrawConsent(room.id()));
    }

    private String nameForAnna() {
        return roster.displayName(member.id(), rooms.member(room, room.anna()));
    }

    @Test
    void withdrawnTheNameIsGoneFromAllThatTheOtherSideReadsOrTakesHome() {
        var platform = accounts.as(ulrika, () -> platforms.create(room.id(), new PlatformDraft("Handslag")));
        var section = accounts.as(ulrika, () -> {
            var id = sections.add(platform, new Place(null, 0), "Ett");
            sections.describe(id, (SectionDetails details) -> details.withUnionOwner(member.id()));
            var thread = discussion.open(new ThreadDraft(platform, id, new Audience.Room(), "Hej", null));
            discussion.assign(thread, member.id());
            return id;
        });
        accounts.as(
                room.anna(),
                () -> discussion.open(
                        new ThreadDraft(platform, section, new Audience.Room(), "Vad säger @" + NAME + "?", null)));
        assertThat(readByAnna(platform, section)).contains(NAME);

        withdraw();

        assertThat(readByAnna(platform, section)).doesNotContain(NAME).contains(REPRESENTATIVE);
        for (var format : ExportFormat.values()) {
            var file = accounts.as(room.anna(), () -> export.write(platform, format, Locale.ENGLISH));
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .as(format.name())
                    .doesNotContain(NAME);
        }
        assertThat(accounts.as(room.lena(), () -> overview.about(platform, section))
                        .threads())
                .as("the own side reads the name")
                .flatExtracting(thread -> thread.comments())
                .extracting(CommentRow::author)
                .contains(NAME);
    }

    /** Everything about the people of a platform that reaches its screens. */
    private String readByAnna(UUID platform, UUID section) {
        return accounts.as(
                room.anna(),
                () -> outlines.of(platform).sections()
                        + " " + overview.about(platform, section)
                        + " " + overview.mentionable(platform, new Audience.Room())
                        + " " + members.list(room.id())
                        + " " + roster.displayNames(List.of(member.id()), rooms.member(room, room.anna()))
                        + " " + roster.faces(List.of(member.id()), rooms.member(room, room.anna())));
    }

    @Test
    void aLetterThatWaitsIsWrittenAnewWithoutTheName() {
        transactions.executeWithoutResult(_ -> accounts.as(ulrika, () -> {
            invitations.invite(room.id(), List.of(asked), new NewInvitation(room.tco(), Role.READER, null));
            assertThat(wordsOfTheLetter()).contains(NAME);
            members.withdrawConsent(room.id());
            assertThat(wordsOfTheLetter()).doesNotContain(NAME).contains("LO-distriktet");
        }));

        var letters = await().until(() -> TestMail.to(asked), found -> !found.isEmpty());
        assertThat(letters).hasSize(1);
        var words = GreenMailUtil.getWholeMessage(letters.getFirst()).replace("=\r\n", "");
        assertThat(words).doesNotContain("Namnsdotter");
        var link = LINK.matcher(words);
        assertThat(link.find()).isTrue();
        assertThat(invitations.open(link.group(1)).email()).isEqualTo(asked);
    }

    private String wordsOfTheLetter() {
        entities.flush();
        return database.sql("select plain from letter where recipient = ?")
                .param(asked)
                .query(String.class)
                .single();
    }

    @Test
    void newLettersDontNameWhoeverHasTakenItBack() {
        withdraw();
        accounts.as(
                ulrika,
                () -> invitations.invite(room.id(), List.of(asked), new NewInvitation(room.tco(), Role.READER, null)));

        var letters = await().until(() -> TestMail.to(asked), found -> !found.isEmpty());
        assertThat(GreenMailUtil.getWholeMessage(letters.getFirst())).doesNotContain("Namnsdotter");
    }

    @Test
    void whoAgreedToAnOlderTextIsNotNamedUntilTheAnswer() {
        agreedTo("names-1");

        assertThat(nameForAnna()).isEqualTo(REPRESENTATIVE);
        assertThat(isAskedAgain()).isTrue();

        accounts.as(ulrika, () -> members.answer(room.id(), Naming.NAMED));
        assertThat(nameForAnna()).isEqualTo(NAME);
        assertThat(isAskedAgain()).isFalse();
    }

    @Test
    void whoSaysNoToTheNewTextIsNotAskedAgain() {
        agreedTo("names-1");
        accounts.as(ulrika, () -> members.answer(room.id(), Naming.REPRESENTATIVE));

        assertThat(nameForAnna()).isEqualTo(REPRESENTATIVE);
        assertThat(isAskedAgain()).isFalse();
    }

    @Test
    void whoNeverAgreedIsNotAsked() {
        withdraw();
        assertThat(isAskedAgain()).isFalse();
    }

    /** Whoever changes the text must give it a new number: this is what people agreed to under the present one. */
    @Test
    void theTextOfTheConsentIsTheOneThatItsNumberStandsFor() {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        var read = String.join(
                "|",
                texts.getString("invitation.naming"),
                texts.getString("invitation.naming.NAMED"),
                texts.getString("invitation.naming.REPRESENTATIVE"),
                texts.getString("invitation.naming.help"));
        assertThat(Naming.TEXT + " " + Arrays.hashCode(read.getBytes(StandardCharsets.UTF_8)))
                .as("a text that was changed gets a new number in Naming, and both stand here")
                .isEqualTo("names-2 -1524275289");
    }

    private boolean isAskedAgain() {
        return accounts.as(ulrika, () -> members.isAskedAgain(room.id()));
    }

    private void agreedTo(String text) {
        database.sql("update member set consent_text = ? where id = ?")
                .params(text, member.id())
                .update();
    }
}
