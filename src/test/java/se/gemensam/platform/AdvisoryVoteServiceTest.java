package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.activity.ActivityRow;
import se.gemensam.activity.ActivityService;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.RecusalService;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.notification.NotificationRow;
import se.gemensam.notification.NotificationService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteResult.Answer;
import se.gemensam.platform.AdvisoryVoteResult.SideCount;
import se.gemensam.platform.AdvisoryVoteRow.Voice;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewMember;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class AdvisoryVoteServiceTest {

    private static final Audience ROOM = new Audience.Room();
    private static final Audience PARTY = new Audience.OneSide(Side.PARTY);
    private static final Audience UNION = new Audience.OneSide(Side.UNION);

    @Autowired
    private AdvisoryVoteService votes;

    @Autowired
    private AdvisoryVoteOverview overview;

    @Autowired
    private AdvisoryVoteReminders reminders;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private UUID petra;
    private UUID ulf;
    private LocalDate today;

    @BeforeEach
    void aPlatformAndFourPeople() {
        today = Time.today(clock);
        room = rooms.open();
        petra = rooms.inParty(room, Role.COMMENTER).accountId();
        ulf = rooms.inUnion(room, Role.COMMENTER).accountId();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, new Place(null, 0), "Bostäder");
        });
    }

    private AdvisoryVoteDraft draft(Audience audience, AdvisoryVoteReveal reveal) {
        return new AdvisoryVoteDraft(
                platform, section, audience, "Ska vi?", "", List.of("Ja", "Nej"), today.plusDays(5), reveal);
    }

    private UUID open(UUID account, Audience audience, AdvisoryVoteReveal reveal) {
        return people.as(account, () -> votes.open(draft(audience, reveal)));
    }

    private UUID open(Audience audience) {
        return open(room.anna(), audience, AdvisoryVoteReveal.WHEN_CLOSED);
    }

    private void answer(UUID account, UUID vote, int choice) {
        people.as(account, () -> votes.answer(vote, choice, ""));
    }

    private AdvisoryVoteRow seen(UUID account, UUID vote) {
        return people.as(account, () -> overview.get(vote));
    }

    private AdvisoryVoteResult result(UUID account, UUID vote) {
        return Objects.requireNonNull(seen(account, vote).result());
    }

    private List<UUID> listed(UUID account) {
        return people.as(account, () -> overview.list(platform)).stream()
                .map(AdvisoryVoteRow::id)
                .toList();
    }

    private List<DeedKind> told(UUID account) {
        return people.as(account, () -> activities.page(room.id(), null)).rows().stream()
                .map(ActivityRow::kind)
                .filter(DeedKind::isVote)
                .toList();
    }

    private List<DeedKind> news(UUID account) {
        return people.as(account, notifications::list).stream()
                .map(NotificationRow::kind)
                .filter(DeedKind::isVote)
                .toList();
    }

    private List<AdvisoryVoteWaiting> waiting(UUID account) {
        return people.as(account, () -> overview.waiting(room.id()));
    }

    /** As if its last day were another: nobody can choose one that is over. */
    private void lastDay(UUID vote, LocalDate day) {
        database.sql("update advisory_vote set last_day = ? where id = ?")
                .params(day, vote)
                .update();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(7, 5)).atZone(Time.ZONE).toInstant();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertMissing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
    }

    @Test
    void bothSidesAnswerAndAreCountedEachForItself() {
        var vote = open(ROOM);
        answer(room.anna(), vote, 1);
        answer(petra, vote, 1);
        people.as(ulf, () -> votes.answer(vote, 0, "  Därför \u0007att. "));
        assertThat(seen(room.anna(), vote).answered()).isEqualTo(3);
        assertThat(seen(room.anna(), vote).unanswered()).isEqualTo(1);

        people.as(room.lena(), () -> votes.close(vote));
        assertThat(result(room.anna(), vote).sides())
                .containsExactly(
                        new SideCount(Side.PARTY, List.of(0, 2), 0), new SideCount(Side.UNION, List.of(1, 0), 1));
        assertThat(result(room.anna(), vote).between()).contains(AdvisoryVoteResult.Between.DIFFERENT);
        assertThat(result(room.anna(), vote).answers().getFirst())
                .extracting(Answer::choice, Answer::who, Answer::reason)
                .containsExactly(0, "Företrädare för LO-distriktet", "Därför att.");
        assertThat(result(room.lena(), vote).answers())
                .extracting(Answer::who)
                .as("those of one's own side have names")
                .doesNotContain("Företrädare för LO-distriktet");
    }

    @Test
    void anAnswerCanBeChangedAndStaysOneVoice() {
        var vote = open(room.anna(), ROOM, AdvisoryVoteReveal.WHEN_ANSWERED);
        answer(petra, vote, 0);
        answer(petra, vote, 1);
        assertThat(seen(petra, vote).mine().choice()).isEqualTo(1);
        assertThat(result(petra, vote).sides().getFirst().counts()).containsExactly(0, 1);
        assertRefused("vote.choice.missing", () -> answer(petra, vote, 2));
        assertRefused("vote.reason.long", () -> people.as(petra, () -> votes.answer(vote, 0, "x".repeat(1001))));
        assertThat(seen(petra, vote).mine().choice()).isEqualTo(1);
    }

    @Test
    void twoDevicesAtOnceMakeOneVoice() throws Exception {
        var vote = open(ROOM);
        try (var devices = Executors.newFixedThreadPool(6)) {
            var sent = IntStream.range(0, 12)
                    .mapToObj(number -> devices.submit(() -> answer(petra, vote, number % 2)))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        }
        assertThat(database.sql("select count(*) from advisory_vote_answer where vote_id = ?")
                        .param(vote)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> database.sql("""
                        insert into advisory_vote_answer (id, version, vote_id, member_id, account_id, choice, reason, answered_at)
                        select ?, 0, vote_id, member_id, account_id, choice, reason, answered_at
                        from advisory_vote_answer where vote_id = ?""").params(UUID.randomUUID(), vote).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whoHasComeBackAsAnotherMemberHasOneVoiceForWhomItSpeaksNow() {
        var vote = open(room.anna(), ROOM, AdvisoryVoteReveal.WHEN_ANSWERED);
        answer(petra, vote, 0);
        people.as(room.anna(), () -> members.end(rooms.member(room, petra).id()));
        people.as(
                room.lena(),
                () -> members.admit(
                        room.id(),
                        new NewMember(petra, room.union(), Role.COMMENTER, Period.from(LocalDate.of(2020, 1, 1)))));
        answer(petra, vote, 1);
        assertThat(result(petra, vote).sides())
                .extracting(SideCount::side, SideCount::counts)
                .containsExactly(tuple(Side.PARTY, List.of(0, 0)), tuple(Side.UNION, List.of(0, 1)));
    }

    @Test
    void resultsAreHiddenUntilItIsClosedWhateverOneHasAnswered() {
        var vote = open(ROOM);
        answer(petra, vote, 0);
        assertThat(seen(petra, vote).result()).isNull();
        assertThat(seen(room.anna(), vote).result()).as("whoever opened it too").isNull();
        people.as(room.anna(), () -> votes.close(vote));
        assertThat(seen(ulf, vote).result()).isNotNull();
    }

    @Test
    void resultsAreHiddenUntilOneHasAnsweredOneself() {
        var vote = open(room.anna(), ROOM, AdvisoryVoteReveal.WHEN_ANSWERED);
        var reader = rooms.inParty(room, Role.READER).accountId();
        answer(petra, vote, 0);
        assertThat(seen(petra, vote).result()).isNotNull();
        assertThat(seen(ulf, vote).result()).isNull();
        assertThat(seen(reader, vote).result()).isNull();
        assertThat(people.as(ulf, () -> overview.list(platform)).getFirst().result())
                .isNull();
        lastDay(vote, today.minusDays(1));
        assertThat(seen(ulf, vote).result()).isNotNull();
        assertThat(seen(reader, vote).result()).isNotNull();
    }

    @Test
    void whatIsAskedOnOneSideIsNotThereForTheOther() {
        var vote = open(PARTY);
        answer(petra, vote, 0);
        people.as(room.anna(), () -> votes.extend(vote, today.plusDays(9)));
        var reader = rooms.inParty(room, Role.READER).accountId();

        assertThat(listed(petra)).containsExactly(vote);
        assertThat(seen(reader, vote).mine().voice()).isEqualTo(Voice.READS);
        assertThat(told(reader)).contains(DeedKind.VOTE_OPENED, DeedKind.VOTE_EXTENDED);
        for (var other : List.of(room.lena(), ulf)) {
            assertThat(listed(other)).isEmpty();
            assertThat(people.as(other, () -> overview.hasAny(platform))).isFalse();
            assertMissing(() -> seen(other, vote));
            assertMissing(() -> answer(other, vote, 0));
            assertMissing(() -> people.as(other, () -> votes.close(vote)));
            assertMissing(() -> people.as(other, () -> votes.extend(vote, today.plusDays(20))));
            assertMissing(() -> people.as(other, () -> votes.takeBack(vote)));
            assertThat(told(other)).isEmpty();
            assertThat(news(other)).isEmpty();
            assertThat(waiting(other)).isEmpty();
        }
        assertThat(people.as(petra, () -> overview.topics(platform)))
                .contains(AdvisoryVoteSignals.topic(platform, PARTY));
        assertThat(people.as(ulf, () -> overview.topics(platform)))
                .doesNotContain(AdvisoryVoteSignals.topic(platform, PARTY));
    }

    @Test
    void nobodyAsksOnTheOtherSidesBehalfNorWithoutAPen() {
        assertRefused("vote.audience.refused", () -> open(UNION));
        assertRefused("access.refused", () -> open(petra, ROOM, AdvisoryVoteReveal.WHEN_CLOSED));
        assertMissing(() -> people.as(
                room.anna(),
                () -> votes.open(new AdvisoryVoteDraft(
                        platform,
                        UUID.randomUUID(),
                        ROOM,
                        "Ja?",
                        "",
                        List.of("Ja", "Nej"),
                        today,
                        AdvisoryVoteReveal.WHEN_CLOSED))));
    }

    @Test
    void whoCooperatesAsksNobodyWhateverItsRole() {
        var writer = rooms.inTco(room, Role.WRITER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        assertRefused(
                "access.refused",
                () -> open(writer, new Audience.RoomAndCooperating(), AdvisoryVoteReveal.WHEN_CLOSED));
        assertRefused(
                "access.refused",
                () -> open(writer, new Audience.Organisation(room.tco()), AdvisoryVoteReveal.WHEN_CLOSED));
    }

    @Test
    void anOrganisationAsksItsOwn() {
        var vote = open(new Audience.Organisation(room.party()));
        answer(petra, vote, 1);
        people.as(room.anna(), () -> votes.close(vote));
        assertThat(result(petra, vote).sides()).extracting(SideCount::side).containsExactly(Side.PARTY);
        assertThat(result(petra, vote).between()).isEmpty();
        assertMissing(() -> seen(ulf, vote));
    }

    @Test
    void thoseWhoCooperateAreThereOnlyWhenTheyAreAsked() {
        var tove = rooms.inTco(room, Role.COMMENTER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var both = open(ROOM);
        assertThat(listed(tove)).isEmpty();
        assertMissing(() -> seen(tove, both));
        assertMissing(() -> answer(tove, both, 0));
        assertThat(news(tove)).isEmpty();

        var all = open(new Audience.RoomAndCooperating());
        answer(tove, all, 0);
        people.as(room.anna(), () -> votes.close(all));
        assertThat(listed(tove)).containsExactly(all);
        assertThat(result(tove, all).sides())
                .extracting(SideCount::side, SideCount::answered)
                .containsExactly(tuple(Side.PARTY, 0), tuple(Side.UNION, 0), tuple(Side.COOPERATING, 1));
        assertRefused("access.refused", () -> open(tove, ROOM, AdvisoryVoteReveal.WHEN_CLOSED));

        people.as(room.anna(), () -> platforms.closeTo(platform, room.tco()));
        assertMissing(() -> seen(tove, all));
    }

    @Test
    void whoHasSteppedAsideDoesNotAnswerAndIsNotCounted() {
        var vote = open(ROOM);
        answer(petra, vote, 0);
        answer(ulf, vote, 1);
        people.as(petra, () -> recusals.stepAside(platform, section, ""));

        assertThat(seen(petra, vote).mine().voice()).isEqualTo(Voice.ASIDE);
        assertRefused("vote.aside", () -> answer(petra, vote, 1));
        assertThat(seen(ulf, vote).answered()).isEqualTo(1);
        assertThat(waiting(petra)).isEmpty();

        people.as(room.anna(), () -> votes.close(vote));
        people.as(petra, () -> recusals.stepBack(platform, section));
        people.as(ulf, () -> recusals.stepAside(platform, section, ""));
        assertThat(result(room.anna(), vote).sides())
                .as("what was closed stays as it was")
                .extracting(SideCount::counts)
                .containsExactly(List.of(0, 0), List.of(0, 1));
    }

    @Test
    void theDayClosesItAndAnAnswerAfterThatIsRefused() {
        var vote = open(ROOM);
        lastDay(vote, today.minusDays(1));
        assertThat(seen(petra, vote).open()).isFalse();
        assertThat(seen(petra, vote).mine().voice()).isEqualTo(Voice.CLOSED);
        assertRefused("vote.closed", () -> answer(petra, vote, 0));
        assertRefused("vote.closed", () -> people.as(room.anna(), () -> votes.extend(vote, today.plusDays(1))));
        assertRefused("vote.closed", () -> people.as(room.anna(), () -> votes.close(vote)));
    }

    @Test
    void itIsKeptByWhoOpenedItAndByConveners() {
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var other = rooms.inParty(room, Role.WRITER).accountId();
        var joint = open(writer, ROOM, AdvisoryVoteReveal.WHEN_CLOSED);
        var own = open(writer, PARTY, AdvisoryVoteReveal.WHEN_CLOSED);
        assertRefused("access.refused", () -> people.as(other, () -> votes.close(joint)));
        assertRefused("access.refused", () -> people.as(petra, () -> votes.extend(joint, today.plusDays(8))));
        assertThat(seen(other, joint).mine().mayKeep()).isFalse();
        assertThat(seen(room.lena(), joint).mine().mayKeep()).isTrue();
        people.as(room.lena(), () -> votes.extend(joint, today.plusDays(8)));
        people.as(room.anna(), () -> votes.close(own));
        people.as(writer, () -> votes.close(joint));
        assertThat(seen(petra, joint).closedEarly()).isTrue();
    }

    @Test
    void onlyWhatNobodyHasAnsweredIsTakenBack() {
        var vote = open(ROOM);
        answer(petra, vote, 0);
        assertRefused("vote.answered", () -> people.as(room.anna(), () -> votes.takeBack(vote)));
        var other = open(ROOM);
        people.as(room.lena(), () -> votes.takeBack(other));
        assertMissing(() -> seen(room.anna(), other));
        assertMissing(() -> answer(petra, other, 0));
        assertThat(listed(petra)).containsExactly(vote);
        assertThat(told(petra).getFirst()).isEqualTo(DeedKind.VOTE_TAKEN_BACK);
    }

    @Test
    void openOnesComeFirstAndWhatIsNotAnsweredWaits() {
        var closed = open(ROOM);
        people.as(room.anna(), () -> votes.close(closed));
        var later = open(ROOM);
        var sooner = open(PARTY);
        lastDay(sooner, today);
        assertThat(listed(petra)).containsExactly(sooner, later, closed);
        assertThat(waiting(petra))
                .extracting(AdvisoryVoteWaiting::voteId, AdvisoryVoteWaiting::lastDay)
                .containsExactly(tuple(sooner, today), tuple(later, today.plusDays(5)));
        assertThat(waiting(ulf)).extracting(AdvisoryVoteWaiting::voteId).containsExactly(later);
        answer(petra, sooner, 0);
        assertThat(waiting(petra)).extracting(AdvisoryVoteWaiting::voteId).containsExactly(later);
        people.as(room.anna(), () -> platforms.remove(platform));
        assertThat(waiting(petra)).isEmpty();
    }

    @Test
    void thoseWhoAreAskedHearOfItAndOnceTheDayBeforeTheLast() {
        var vote = open(ROOM);
        answer(ulf, vote, 0);
        database.sql("update advisory_vote set opened_at = opened_at - interval '3' day where id = ?")
                .param(vote)
                .update();
        assertThat(news(petra)).containsExactly(DeedKind.VOTE_OPENED);
        assertThat(news(room.anna())).isEmpty();

        lastDay(vote, today.plusDays(1));
        reminders.tell(today.atTime(LocalTime.of(6, 0)).atZone(Time.ZONE).toInstant());
        assertThat(news(petra)).as("not in the night").hasSize(1);
        reminders.tell(morning(today));
        reminders.tell(morning(today));
        assertThat(news(petra)).containsExactlyInAnyOrder(DeedKind.VOTE_OPENED, DeedKind.VOTE_ENDING);
        assertThat(news(room.anna())).as("who asked has not answered either").containsExactly(DeedKind.VOTE_ENDING);
        assertThat(news(ulf)).as("has answered").containsExactly(DeedKind.VOTE_OPENED);
        assertThat(told(petra)).containsExactly(DeedKind.VOTE_ENDING, DeedKind.VOTE_OPENED);
    }

    @Test
    void whenTheDayIsOverAllWhomItWasForHearOfItOnce() {
        var vote = open(PARTY);
        var reader = rooms.inParty(room, Role.READER).accountId();
        lastDay(vote, today.minusDays(1));
        reminders.tell(morning(today));
        reminders.tell(morning(today.plusDays(1)));
        assertThat(news(reader)).containsExactly(DeedKind.VOTE_ENDED);
        assertThat(news(room.anna())).as("who asked too").containsExactly(DeedKind.VOTE_ENDED);
        assertThat(news(ulf)).isEmpty();
        assertThat(told(room.lena())).isEmpty();
    }

    @Test
    void newsLeadToTheVote() {
        var vote = open(ROOM);
        var news = people.as(petra, notifications::list).getFirst();
        assertThat(people.as(petra, () -> notifications.open(news.id())).vote()).isEqualTo(vote);
    }
}
