package se.gemensam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.identity.Accounts;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Following.Kind;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class NotificationServiceTest {

    private static final Audience ROOM = new Audience.Room();
    private static final Audience UNION = new Audience.OneSide(Side.UNION);

    @Autowired
    private NotificationService notifications;

    @Autowired
    private FollowService follows;

    @Autowired
    private NewsPost post;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview overview;

    @Autowired
    private MemberService members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID page;
    private UUID section;

    @BeforeEach
    void aPlatformWithASection() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            page = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(page, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi bygger.")));
        });
    }

    private List<NotificationRow> news(UUID account) {
        return people.as(account, notifications::list);
    }

    private UUID say(UUID account, Audience audience, String words) {
        return people.as(account, () -> discussion.open(new ThreadDraft(page, section, audience, words, null)));
    }

    @Test
    void whoIsNamedIsTold() {
        say(room.anna(), ROOM, "Vad säger ni, @LO-distriktet?");

        assertThat(news(room.lena()))
                .extracting(
                        NotificationRow::reason, NotificationRow::who, NotificationRow::title, NotificationRow::unread)
                .containsExactly(tuple(Reason.MENTIONED, "Företrädare för Partidistriktet", "Bostäder", true));
        assertThat(news(room.anna())).isEmpty();
    }

    @Test
    void whoHasSpokenInAThreadHearsTheAnswers() {
        var thread = say(room.anna(), ROOM, "Räcker det?");
        people.as(room.lena(), () -> discussion.reply(thread, "Nej."));

        assertThat(news(room.anna())).extracting(NotificationRow::reason).containsExactly(Reason.ANSWERED);
    }

    @Test
    void moreOfTheSameIsOnePieceOfNewsUntilItIsRead() {
        var thread = say(room.anna(), ROOM, "Räcker det?");
        people.as(room.lena(), () -> discussion.reply(thread, "Nej."));
        people.as(room.lena(), () -> discussion.reply(thread, "Eller jo."));
        assertThat(news(room.anna())).hasSize(1);

        people.as(room.anna(), notifications::readAll);
        people.as(room.lena(), () -> discussion.reply(thread, "Nej!"));

        assertThat(news(room.anna())).extracting(NotificationRow::unread).containsExactly(true, false);
    }

    @Test
    void whoIsGivenSomethingIsTold() {
        var ulf = rooms.inUnion(room, Role.WRITER);
        var thread = say(room.lena(), UNION, "Mellan oss");
        people.as(room.lena(), () -> discussion.assign(thread, ulf.id()));
        people.as(room.lena(), () -> sections.describe(section, details -> details.withUnionOwner(ulf.id())));
        people.as(room.lena(), () -> members.changeRole(ulf.id(), Role.CONVENER));

        assertThat(news(ulf.accountId()))
                .extracting(NotificationRow::reason, NotificationRow::kind)
                .containsExactly(
                        tuple(Reason.ASKED, DeedKind.MEMBER_CHANGED),
                        tuple(Reason.ASKED, DeedKind.SECTION_GIVEN),
                        tuple(Reason.ASKED, DeedKind.THREAD_GIVEN));
    }

    @Test
    void whoFollowsHearsWhomAThreadWasGivenTo() {
        var ulf = rooms.inUnion(room, Role.WRITER);
        var thread = say(room.lena(), ROOM, "Vem räknar?");
        var more = say(room.lena(), ROOM, "Vem mäter?");
        people.as(room.anna(), () -> follows.follow(room.id(), Kind.PLATFORM, page));
        people.as(room.lena(), () -> discussion.assign(thread, ulf.id()));
        people.as(ulf.accountId(), () -> discussion.assign(more, ulf.id()));

        assertThat(news(room.anna()))
                .extracting(NotificationRow::kind, NotificationRow::who, NotificationRow::about)
                .containsExactly(
                        tuple(DeedKind.THREAD_GIVEN, "Företrädare för LO-distriktet", null),
                        tuple(DeedKind.THREAD_GIVEN, "Företrädare för LO-distriktet", "Företrädare för LO-distriktet"));
    }

    @Test
    void whatOneFollowsIsTold() {
        people.as(room.lena(), () -> follows.follow(room.id(), Kind.PLATFORM, page));
        people.as(room.anna(), () -> sections.agree(section));
        assertThat(news(room.lena())).extracting(NotificationRow::reason).containsExactly(Reason.FOLLOWED);

        people.as(room.lena(), () -> follows.unfollow(room.id(), Kind.SECTION, section));
        people.as(room.anna(), () -> sections.withdrawAgreement(section));

        assertThat(news(room.lena())).hasSize(1);
        assertThat(people.as(room.lena(), () -> follows.list(room.id())))
                .extracting(FollowRow::kind, FollowRow::title)
                .containsExactly(tuple(Kind.PLATFORM, "Handslag"));
    }

    @Test
    void whoHasStoppedFollowingAThreadHearsNoMoreThoughSpeakingInIt() {
        var thread = say(room.anna(), ROOM, "Räcker det?");
        people.as(room.anna(), () -> follows.unfollow(room.id(), Kind.THREAD, thread));
        people.as(room.anna(), () -> discussion.reply(thread, "Hör ni?"));
        people.as(room.lena(), () -> discussion.reply(thread, "Ja."));

        assertThat(news(room.anna())).isEmpty();
    }

    @Test
    void followingAPlatformTellsNothingOfTheOtherSidesOwnTalk() {
        people.as(room.anna(), () -> follows.follow(room.id(), Kind.PLATFORM, page));
        var thread = say(room.lena(), UNION, "Mellan oss, @Partidistriktet");

        assertThat(news(room.anna())).isEmpty();
        assertThat(people.as(room.anna(), notifications::unread)).isZero();
        assertThatThrownBy(() -> people.as(room.anna(), () -> follows.follow(room.id(), Kind.THREAD, thread)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsNotThereCannotBeFollowed() {
        for (var kind : Kind.values()) {
            assertThatThrownBy(() -> people.as(room.anna(), () -> follows.follow(room.id(), kind, UUID.randomUUID())))
                    .isInstanceOf(NotFoundException.class);
        }
        var tove = rooms.inTco(room, Role.READER).accountId();
        assertThatThrownBy(() -> people.as(tove, () -> follows.follow(room.id(), Kind.PLATFORM, page)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNoLongerKnowHearsOfItNoMore() {
        var tove = rooms.inTco(room, Role.COMMENTER).accountId();
        people.as(room.anna(), () -> platforms.openTo(page, room.tco()));
        people.as(tove, () -> follows.follow(room.id(), Kind.PLATFORM, page));
        people.as(room.anna(), () -> sections.agree(section));
        assertThat(people.as(tove, notifications::unread)).isOne();

        people.as(room.anna(), () -> platforms.closeTo(page, room.tco()));

        assertThat(news(tove)).isEmpty();
        assertThat(people.as(tove, notifications::unread)).isZero();
        post.send(Habit.WEEKLY, Instant.now());
        assertThat(TestMail.to(address(tove))).isEmpty();
    }

    @Test
    void openingItReadsItAndOnlyItsReceiverCan() {
        say(room.anna(), ROOM, "Vad säger ni, @LO-distriktet?");
        var id = news(room.lena()).getFirst().id();
        assertThatThrownBy(() -> people.as(room.anna(), () -> notifications.open(id)))
                .isInstanceOf(NotFoundException.class);

        var where = people.as(room.lena(), () -> notifications.open(id));

        assertThat(where.page()).isEqualTo(page);
        assertThat(where.subject()).isEqualTo(section);
        assertThat(where.isTalk()).isTrue();
        assertThat(people.as(room.lena(), notifications::unread)).isZero();
    }

    @Test
    void whoHasSeenTheThreadHasReadTheNews() {
        var thread = say(room.anna(), ROOM, "Vad säger ni, @LO-distriktet?");
        people.as(room.lena(), () -> notifications.seen(List.of(thread)));
        assertThat(people.as(room.lena(), notifications::unread)).isZero();
    }

    @Test
    void aLetterSaysWhatAndWhereButNeitherWhoNorTheWords() throws Exception {
        people.as(room.anna(), () -> members.consentToBeNamed(room.id()));
        say(room.anna(), ROOM, "Hemliga ord till @LO-distriktet");

        post.send(Habit.AT_ONCE, Instant.now());

        var message = await().atMost(Duration.ofSeconds(40))
                .until(() -> TestMail.to(address(room.lena())), found -> !found.isEmpty())
                .getFirst();
        assertThat(message.getSubject()).isEqualTo("Nytt för dig i Gemensam");
        assertThat(raw(message)).contains("/notifications").doesNotContain("Hemliga", "Anna");
        assertThat(text(message)).contains("Du är nämnd i ett samtal om Bostäder");
    }

    @Test
    void lettersComeAsOftenAsOneWantsAndOnlyAboutWhatIsUnread() {
        people.as(room.lena(), () -> notifications.choose(Reason.MENTIONED, Habit.DAILY));
        say(room.anna(), ROOM, "Vad säger ni, @LO-distriktet?");
        post.send(Habit.AT_ONCE, Instant.now());
        post.send(Habit.WEEKLY, Instant.now());
        people.as(room.lena(), notifications::readAll);
        post.send(Habit.DAILY, Instant.now());
        var thread = say(room.anna(), ROOM, "Och nu, @LO-distriktet?");
        people.as(room.anna(), () -> discussion.reply(thread, "Hallå, @LO-distriktet"));
        post.send(Habit.DAILY, Instant.now());
        post.send(Habit.DAILY, Instant.now());

        assertThat(await().atMost(Duration.ofSeconds(40))
                        .until(() -> TestMail.to(address(room.lena())), found -> !found.isEmpty()))
                .hasSize(1);
        assertThat(people.as(room.lena(), notifications::habits))
                .containsEntry(Reason.MENTIONED, Habit.DAILY)
                .containsEntry(Reason.ASKED, Habit.AT_ONCE);
    }

    @Test
    void aMorningThatTheApplicationSleptThroughIsMadeUpFor() {
        people.as(room.lena(), () -> notifications.choose(Reason.MENTIONED, Habit.DAILY));
        say(room.anna(), ROOM, "Vad säger ni, @LO-distriktet?");
        post.mornings();
        assertThat(mailed(room.lena())).isZero();

        database.sql("update notification set happened_at = ? where account_id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(2))), room.lena())
                .update();
        post.mornings();

        assertThat(mailed(room.lena())).isOne();
    }

    private int mailed(UUID account) {
        return database.sql("select count(*) from notification where account_id = ? and mailed_at is not null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private String address(UUID account) {
        return accounts.email(account).orElseThrow();
    }

    private static String raw(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String text(MimeMessage message) throws Exception {
        var related = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return ((MimeMultipart) related.getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }
}
