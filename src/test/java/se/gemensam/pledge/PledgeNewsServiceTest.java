package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.DatabaseTest;
import se.gemensam.activity.ActivityRow;
import se.gemensam.activity.ActivityService;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.discussion.WaitingThread;
import se.gemensam.discussion.WaitingThreads;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.notification.FollowRow;
import se.gemensam.notification.FollowService;
import se.gemensam.notification.NotificationRow;
import se.gemensam.notification.NotificationService;
import se.gemensam.notification.Reason;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Following.Kind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

/** Who hears of pledges: in the list of what was done, as news, by following, in talk and when their last day comes. */
@DatabaseTest
class PledgeNewsServiceTest {

    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final String TITLE = "L1 Heltid";

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgesWaiting waiting;

    @Autowired
    private PledgeReminders reminders;

    @Autowired
    private PledgeNews pledgeNews;

    @Autowired
    private PledgeRepository repository;

    @Autowired
    private ActivityService activities;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private FollowService follows;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview talk;

    @Autowired
    private WaitingThreads threads;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private List<ActivityRow> done(UUID by) {
        return people.as(by, () -> activities.page(room.id(), null)).rows();
    }

    private List<NotificationRow> news(UUID of) {
        return people.as(of, notifications::list).stream()
                .filter(row -> row.kind().name().startsWith("PLEDGE"))
                .toList();
    }

    private Member responsible(UUID pledge) {
        var person = rooms.inUnion(room, Role.COMMENTER);
        people.as(
                room.lena(),
                () -> pledges.write(
                        pledge, PledgeField.UNION_PERSON, "", person.id().toString()));
        return person;
    }

    private void follow(UUID by, UUID pledge) {
        people.as(by, () -> follows.follow(room.id(), Kind.PLEDGE, pledge));
    }

    @Test
    void bothSidesReadWhatWasDoneAndWhoeverCooperatesNothing() {
        var pledge = fixtures.adopted(room, "Heltid");
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThat(done(room.lena()))
                .filteredOn(row -> row.on() == Kind.PLEDGE)
                .extracting(ActivityRow::kind, ActivityRow::title, ActivityRow::page)
                .containsExactly(
                        tuple(DeedKind.PLEDGE_ADOPTED, TITLE, pledge),
                        tuple(DeedKind.PLEDGE_PROPOSED, TITLE, pledge),
                        tuple(DeedKind.PLEDGE_CREATED, TITLE, pledge));
        assertThat(done(tove)).noneMatch(row -> row.kind().name().startsWith("PLEDGE"));
        assertThat(done(tove)).extracting(ActivityRow::title).doesNotContain(TITLE);
    }

    @Test
    void whoSpeaksForTheOtherSideIsAskedForItsAnswerAndWhoAnswersForItHearsThatItHolds() {
        var pledge = fixtures.complete(room, "Heltid");
        var person = responsible(pledge);
        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.PARTY);
        assertThat(news(room.lena()))
                .extracting(NotificationRow::reason, NotificationRow::kind, NotificationRow::title)
                .containsExactly(tuple(Reason.ASKED, DeedKind.PLEDGE_PROPOSED, TITLE));
        assertThat(news(room.anna())).isEmpty();
        assertThat(people.as(room.lena(), () -> waiting.in(room.id())))
                .extracting(PledgeWaiting::why)
                .containsExactly(PledgeWaiting.Why.ADOPTION);
        assertThat(people.as(room.anna(), () -> waiting.in(room.id()))).isEmpty();

        fixtures.decide(room, pledge, Side.UNION);
        assertThat(news(person.accountId())).extracting(NotificationRow::kind).containsExactly(DeedKind.PLEDGE_ADOPTED);
        var led = people.as(
                person.accountId(),
                () -> notifications.open(news(person.accountId()).getFirst().id()));
        assertThat(led.page()).isEqualTo(pledge);
        assertThat(led.on()).isEqualTo(Kind.PLEDGE);
        assertThat(people.as(room.lena(), () -> waiting.in(room.id()))).isEmpty();
    }

    @Test
    void whoFollowsAPledgeHearsOfItAndOnlyWhoCanReadItFollows() {
        var pledge = fixtures.complete(room, "Heltid");
        var reader = rooms.inParty(room, Role.READER).accountId();
        follow(reader, pledge);
        assertThat(people.as(reader, () -> follows.list(room.id())))
                .extracting(FollowRow::kind, FollowRow::page, FollowRow::title)
                .containsExactly(tuple(Kind.PLEDGE, pledge, TITLE));
        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.UNION);
        assertThat(news(reader))
                .extracting(NotificationRow::reason, NotificationRow::kind)
                .containsExactly(tuple(Reason.FOLLOWED, DeedKind.PLEDGE_PROPOSED));

        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThatThrownBy(() -> follow(tove, pledge)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(room.anna(), () -> follows.follow(room.id(), Kind.PLATFORM, pledge)))
                .isInstanceOf(NotFoundException.class);
        var other = rooms.open();
        assertThatThrownBy(() -> people.as(other.anna(), () -> follows.follow(other.id(), Kind.PLEDGE, pledge)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasTakenAwayIsNoNewsAnyLonger() {
        var pledge = fixtures.draft(room, "Heltid");
        follow(room.anna(), pledge);
        var lena = rooms.member(room, room.lena());
        transaction.executeWithoutResult(
                _ -> pledgeNews.tell(repository.findById(pledge).orElseThrow(), lena, DeedKind.PLEDGE_MOVED, Set.of()));
        assertThat(news(room.anna())).hasSize(1);
        people.as(room.lena(), () -> pledges.remove(pledge));
        assertThat(news(room.anna())).isEmpty();
        assertThat(people.as(room.anna(), () -> follows.list(room.id()))).isEmpty();
        assertThat(done(room.anna()))
                .filteredOn(row -> row.kind() == DeedKind.PLEDGE_CREATED)
                .singleElement()
                .satisfies(row -> assertThat(row.page()).isNull())
                .satisfies(row -> assertThat(row.title()).isEqualTo(TITLE));
    }

    @Test
    void whatIsAboutAllPledgesIsToldToBothSides() {
        var lena = rooms.member(room, room.lena());
        var anna = rooms.member(room, room.anna());
        var tove = rooms.inTco(room, Role.WRITER);
        transaction.executeWithoutResult(
                _ -> pledgeNews.tell(lena, DeedKind.CHECK_IN_PLANNED, Set.of(anna.id(), tove.id())));
        assertThat(people.as(room.anna(), notifications::list))
                .extracting(NotificationRow::kind)
                .contains(DeedKind.CHECK_IN_PLANNED);
        assertThat(people.as(tove.accountId(), notifications::list))
                .extracting(NotificationRow::kind)
                .doesNotContain(DeedKind.CHECK_IN_PLANNED);
        assertThat(done(tove.accountId())).extracting(ActivityRow::kind).doesNotContain(DeedKind.CHECK_IN_PLANNED);
    }

    @Test
    void theTwoSidesTalkOnAPledgeAndEachKeepsItsOwn() {
        var pledge = fixtures.draft(room, "Heltid");
        var union = new Audience.OneSide(Side.UNION);
        var tove = rooms.inTco(room, Role.COMMENTER).accountId();
        people.as(room.lena(), () -> {
            discussion.open(
                    new ThreadDraft(pledge, pledge, new Audience.Room(), "@Partidistriktet, räcker det?", null));
            discussion.open(new ThreadDraft(pledge, pledge, union, "Mellan oss", null));
        });
        assertThat(people.as(room.lena(), () -> talk.about(pledge, pledge)).threads())
                .hasSize(2);
        assertThat(people.as(room.anna(), () -> talk.about(pledge, pledge)).threads())
                .hasSize(1);
        assertThat(people.as(room.anna(), () -> threads.in(room.id())))
                .extracting(WaitingThread::pageId, WaitingThread::page)
                .containsExactly(tuple(pledge, Kind.PLEDGE));
        assertThat(people.as(room.anna(), () -> talk.audiences(pledge)))
                .contains(new Audience.Room())
                .doesNotContain(new Audience.RoomAndCooperating());
        assertThatThrownBy(() -> people.as(
                        room.anna(),
                        () -> discussion.open(
                                new ThreadDraft(pledge, pledge, new Audience.RoomAndCooperating(), "Alla", null))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> people.as(tove, () -> talk.about(pledge, pledge)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(
                        tove,
                        () -> discussion.open(
                                new ThreadDraft(pledge, pledge, new Audience.RoomAndCooperating(), "Hej", null))))
                .isInstanceOf(NotFoundException.class);
        var other = rooms.open();
        assertThatThrownBy(() -> people.as(other.anna(), () -> talk.about(pledge, pledge)))
                .isInstanceOf(NotFoundException.class);
        var reader = rooms.inParty(room, Role.READER).accountId();
        assertThatThrownBy(() -> people.as(
                        reader,
                        () -> discussion.open(new ThreadDraft(pledge, pledge, new Audience.Room(), "Hej", null))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoAnswersForAPledgeAndWhoFollowsItAreRemindedOnceEachTime() {
        var pledge = fixtures.complete(room, "Heltid");
        var person = responsible(pledge);
        var follower = rooms.inParty(room, Role.READER).accountId();
        follow(follower, pledge);
        reminders.remind(LAST.minusDays(10));
        assertThat(news(person.accountId())).isEmpty(); // a draft binds nobody

        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.PARTY);
        fixtures.decide(room, pledge, Side.UNION);
        people.as(person.accountId(), notifications::readAll);
        people.as(follower, notifications::readAll);
        reminders.remind(LAST.minusDays(31));
        assertThat(unread(person.accountId())).isEmpty();
        reminders.remind(LAST.minusDays(30));
        assertThat(unread(person.accountId())).containsExactly(DeedKind.PLEDGE_NEAR);
        assertThat(unread(follower)).containsExactly(DeedKind.PLEDGE_NEAR);
        people.as(person.accountId(), notifications::readAll);
        reminders.remind(LAST.minusDays(29));
        assertThat(unread(person.accountId())).isEmpty();
        reminders.remind(LAST);
        reminders.remind(LAST.plusDays(1));
        assertThat(unread(person.accountId())).containsExactly(DeedKind.PLEDGE_DUE);
        people.as(person.accountId(), notifications::readAll);
        reminders.remind(LAST.plusDays(2));
        assertThat(unread(person.accountId())).isEmpty();
    }

    @Test
    void whatIsDueSoonWaitsForWhoAnswersForIt() {
        var pledge = fixtures.complete(room, "Heltid");
        var person = responsible(pledge);
        var soon = Time.today(clock).plusDays(20);
        people.as(
                room.anna(),
                () -> pledges.write(
                        pledge,
                        PledgeField.DEADLINE,
                        overview.get(pledge).field(PledgeField.DEADLINE),
                        soon.toString()));
        assertThat(people.as(person.accountId(), () -> waiting.in(room.id()))).isEmpty();
        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.PARTY);
        fixtures.decide(room, pledge, Side.UNION);
        assertThat(people.as(person.accountId(), () -> waiting.in(room.id())))
                .containsExactly(new PledgeWaiting(pledge, "L1", "Heltid", PledgeWaiting.Why.DUE, soon));
        assertThat(people.as(room.anna(), () -> waiting.in(room.id()))).isEmpty();
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThat(people.as(tove, () -> waiting.in(room.id()))).isEmpty();
        var other = rooms.open();
        assertThatThrownBy(() -> people.as(other.anna(), () -> waiting.in(room.id())))
                .isInstanceOf(NotFoundException.class);
    }

    private List<DeedKind> unread(UUID of) {
        return news(of).stream()
                .filter(NotificationRow::unread)
                .map(NotificationRow::kind)
                .toList();
    }
}
