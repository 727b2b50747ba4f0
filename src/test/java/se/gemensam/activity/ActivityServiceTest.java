package se.gemensam.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class ActivityServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private ActivityService activities;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    private WorkspaceFixtures.Room room;
    private UUID page;
    private UUID section;

    @BeforeEach
    void aPlatformWithASection() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            page = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(page, LAST, Doc.of("Bostäder", Paragraph.of("Vi bygger.")));
        });
    }

    private List<ActivityRow> seen(UUID account) {
        return people.as(account, () -> activities.page(room.id(), null)).rows();
    }

    @Test
    void bothSidesSeeWhoHasDoneWhat() {
        people.as(room.lena(), () -> sections.agree(section));

        assertThat(seen(room.anna()))
                .extracting(ActivityRow::who, ActivityRow::side, ActivityRow::kind, ActivityRow::title)
                .startsWith(
                        tuple("Företrädare för LO-distriktet", Side.UNION, DeedKind.SECTION_AGREED, "Bostäder"),
                        tuple("Anna", Side.PARTY, DeedKind.SECTION_ADDED, "Bostäder"),
                        tuple("Anna", Side.PARTY, DeedKind.PLATFORM_CREATED, "Handslag"));
    }

    @Test
    void whatOneSideSaysToItselfIsNoActivityForTheOther() {
        say(room.lena(), new Audience.OneSide(Side.UNION));

        assertThat(seen(room.lena())).extracting(ActivityRow::kind).contains(DeedKind.THREAD_OPENED);
        assertThat(seen(room.anna())).extracting(ActivityRow::kind).doesNotContain(DeedKind.THREAD_OPENED);
    }

    @Test
    void aCooperatingPartyLearnsOfOpenPlatformsOnly() {
        var tove = rooms.inTco(room, Role.READER).accountId();
        assertThat(seen(tove)).extracting(ActivityRow::title).doesNotContain("Handslag", "Bostäder");

        people.as(room.anna(), () -> platforms.openTo(page, room.tco()));

        assertThat(seen(tove)).extracting(ActivityRow::title).contains("Handslag", "Bostäder");
    }

    @Test
    void ofWhatWasDoneAtOneMomentNothingIsLeftOutBetweenPages() {
        people.as(
                room.anna(),
                () -> IntStream.range(0, 70)
                        .forEach(
                                number -> sections.add(page, LAST, Doc.of("Avsnitt " + number, Paragraph.of("Ord.")))));
        database.sql("update activity set happened_at = timestamp '2026-01-01 12:00:00' where workspace_id = ?")
                .param(room.id())
                .update();

        var first = people.as(room.anna(), () -> activities.page(room.id(), null));
        var second = people.as(room.anna(), () -> activities.page(room.id(), first.next()));

        assertThat(second.next()).isNull();
        assertThat(Stream.of(first, second)
                        .flatMap(each -> each.rows().stream())
                        .mapToInt(ActivityRow::times)
                        .sum())
                .isEqualTo(database.sql("select count(*) from activity where workspace_id = ?")
                        .param(room.id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        people.as(
                room.anna(),
                () -> transactions.executeWithoutResult(status -> {
                    sections.remove(section);
                    status.setRollbackOnly();
                }));

        assertThat(seen(room.anna())).extracting(ActivityRow::kind).doesNotContain(DeedKind.SECTION_REMOVED);
    }

    @Test
    void whatWasRemovedIsStillTold() {
        people.as(room.anna(), () -> platforms.remove(page));

        var rows = seen(room.lena());
        assertThat(rows.getFirst().kind()).isEqualTo(DeedKind.PLATFORM_REMOVED);
        assertThat(rows).extracting(ActivityRow::title).contains("Handslag", "Bostäder");
        assertThat(rows).extracting(ActivityRow::page).containsOnlyNulls();
    }

    @Test
    void theSameInARowIsOne() {
        people.as(room.anna(), () -> List.of("Två", "Tre").forEach(title -> sections.add(page, LAST, title)));

        var row = seen(room.lena()).getFirst();
        assertThat(row.times()).isEqualTo(3);
        assertThat(row.title()).isEqualTo("Handslag");
    }

    @Test
    void writingIsToldOnceForASitting() {
        var document = people.as(room.anna(), () -> outline.of(page))
                .sections()
                .getFirst()
                .documentId();
        var lena = rooms.member(room, room.lena()).id();
        documents.change(document, Doc.of("Bostäder", Paragraph.of("Vi bygger hus.")), lena, "test");
        documents.exactHead(document);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(seen(room.anna()).getFirst().kind()).isEqualTo(DeedKind.TEXT_WRITTEN));
        documents.change(document, Doc.of("Bostäder", Paragraph.of("Vi bygger fler hus.")), lena, "test");
        documents.exactHead(document);
        var first = seen(room.anna()).getFirst().at();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(seen(room.anna()).getFirst().at()).isAfter(first));
        assertThat(seen(room.anna()))
                .filteredOn(row -> row.kind() == DeedKind.TEXT_WRITTEN)
                .extracting(ActivityRow::times)
                .containsExactly(1);
    }

    @Test
    void newsAreWhatOthersDidSinceTheLastVisit() {
        people.as(room.lena(), () -> activities.enter(room.id()));
        database.sql("update room_visit set seen_at = ?, before_at = ? where member_id = ?")
                .params(
                        OffsetDateTime.now().minusHours(2),
                        OffsetDateTime.now().minusHours(5),
                        rooms.member(room, room.lena()).id())
                .update();
        people.as(room.lena(), () -> activities.enter(room.id()));
        people.as(room.lena(), () -> sections.add(page, LAST, "Lenas"));

        assertThat(people.as(room.lena(), () -> activities.news(room.id())))
                .extracting(ActivityRow::who)
                .isNotEmpty()
                .containsOnly("Företrädare för Partidistriktet");
    }

    @Test
    void aFirstVisitHasNoNews() {
        people.as(room.lena(), () -> activities.enter(room.id()));
        assertThat(people.as(room.lena(), () -> activities.news(room.id()))).isEmpty();
    }

    @Test
    void whoIsNotInTheRoomLearnsNothing() {
        var stranger = people.person();
        assertThatThrownBy(() -> people.as(stranger, () -> activities.page(room.id(), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoTakesBackConsentIsNamedNoMore() {
        people.as(room.lena(), () -> members.consentToBeNamed(room.id()));
        people.as(room.lena(), () -> sections.agree(section));
        assertThat(seen(room.anna()).getFirst().who()).isEqualTo("Lena");

        people.as(room.lena(), () -> members.withdrawConsent(room.id()));

        assertThat(seen(room.anna()).getFirst().who()).isEqualTo("Företrädare för LO-distriktet");
    }

    private void say(UUID account, Audience audience) {
        people.as(account, () -> discussion.open(new ThreadDraft(page, section, audience, "Mellan oss", null)));
    }
}
