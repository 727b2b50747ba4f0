package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PledgeTrackerTest {

    private static final MandatePeriod TERM = PledgeFixtures.TERM;

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgeTimelines timelines;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private VerdictFixtures verdicts;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private java.time.Clock clock;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private PledgeListing listed(PledgeFilter filter) {
        return people.as(room.lena(), () -> tracker.page(room.id(), filter, PledgeSort.NUMBER, 0));
    }

    private List<String> numbers(Map<String, List<String>> parameters) {
        return listed(PledgeFilter.of(parameters, TERM)).rows().stream()
                .map(PledgeRow::number)
                .toList();
    }

    private void write(UUID by, UUID pledge, PledgeField field, String before, String after) {
        people.as(by, () -> pledges.write(pledge, field, before, after));
    }

    /** As the branch of reporting will do it, which is not this one. */
    private void stands(UUID pledge, String progress, String deadline) {
        jdbc.sql("update pledge set progress = ?, deadline = ? where id = ?")
                .params(progress, LocalDate.parse(deadline), pledge)
                .update();
    }

    @Test
    void aRowSaysWhatAListNeeds() {
        var id = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
        write(room.anna(), id, PledgeField.TOP, "false", "true");
        var row = listed(PledgeFilter.of(TERM)).rows().getFirst();
        assertThat(row.number()).isEqualTo("L1");
        assertThat(row.label()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertThat(row.marks()).containsExactlyInAnyOrder(PledgeMark.UNPROVEN, PledgeMark.TOP, PledgeMark.WHOLE);
        assertThat(row.commitments().get(Side.PARTY).task()).isEqualTo("Grupperna lägger målet i budgeten.");
        assertThat(row.commitments().get(Side.UNION).organisation()).isNotEmpty();
        var figure = row.figure().orElseThrow();
        assertThat(figure.baseline()).isEqualTo("71");
        assertThat(figure.target()).isEqualTo("85");
        assertThat(figure.latest()).isNull();
        assertThat(people.as(room.anna(), () -> tracker.top(room.id(), TERM))).hasSize(1);
    }

    @Test
    void theLatestValueIsTheOneOfTheLatestDayThatIsThere() {
        var id = fixtures.adopted(room, "Heltid");
        var figure = listed(PledgeFilter.of(TERM))
                .rows()
                .getFirst()
                .figures()
                .getFirst()
                .id();
        measured(figure, "2027-03-01", "73", false);
        measured(figure, "2027-09-01", "75.5", false);
        measured(figure, "2027-10-01", "99", true);
        var row = listed(PledgeFilter.of(TERM)).rows().getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.figure().orElseThrow().latest()).isEqualTo("75.5");
        assertThat(row.figure().orElseThrow().latestOn()).isEqualTo("2027-09-01");
    }

    private void measured(UUID figure, String day, String amount, boolean takenAway) {
        var by = rooms.member(room, room.anna()).id();
        jdbc.sql("""
                insert into measurement (id, indicator_id, measured_on, amount, note, source, entered_by, entered_at, removed_by, removed_at)
                values (?, ?, ?, ?, '', '', ?, current_timestamp, ?, %s)""".formatted(takenAway ? "current_timestamp" : "null"))
                .params(
                        UUID.randomUUID(),
                        figure,
                        LocalDate.parse(day),
                        new java.math.BigDecimal(amount),
                        by,
                        takenAway ? by : null)
                .update();
    }

    @Test
    void filtersNarrowTheList() {
        var first = fixtures.complete(room, "Alla som anställs erbjuds heltid.");
        var second = fixtures.draft(room, "100 % av turerna är hela.");
        write(room.anna(), first, PledgeField.POLICY_AREAS, "", "K01");
        write(room.anna(), second, PledgeField.WEIGHT, "1", "5");
        write(room.anna(), second, PledgeField.ASK, "", "PRESS_FOR");
        assertThat(numbers(Map.of())).containsExactly("L1", "L2");
        assertThat(numbers(Map.of("policyArea", List.of("K01")))).containsExactly("L1");
        assertThat(numbers(Map.of("level", List.of("municipality")))).containsExactly("L1");
        assertThat(numbers(Map.of("ask", List.of("press_for")))).containsExactly("L2");
        assertThat(numbers(Map.of("side", List.of("union")))).containsExactly("L1");
        assertThat(numbers(Map.of("organisation", List.of(room.party().toString()))))
                .containsExactly("L1");
        assertThat(numbers(Map.of("organisation", List.of(room.party().toString()), "side", List.of("union"))))
                .isEmpty();
        assertThat(numbers(Map.of("text", List.of("HELTID")))).containsExactly("L1");
        assertThat(numbers(Map.of("text", List.of("0 %")))).containsExactly("L2");
        assertThat(numbers(Map.of("text", List.of("l2")))).containsExactly("L2");
        assertThat(numbers(Map.of("text", List.of("_")))).isEmpty();
        assertThat(numbers(Map.of("label", List.of("draft,delayed")))).hasSize(2);
        assertThat(numbers(Map.of("label", List.of("delayed")))).isEmpty();
        assertThat(numbers(Map.of("mark", List.of("disputed")))).isEmpty();
        assertThat(numbers(Map.of("term", List.of("2022")))).isEmpty();
        assertThat(people.as(room.anna(), () -> tracker.page(room.id(), PledgeFilter.of(TERM), PledgeSort.WEIGHT, 0))
                        .rows())
                .extracting(PledgeRow::number)
                .containsExactly("L2", "L1");
    }

    @Test
    void whatSaysNothingIsRefused() {
        for (var wrong :
                List.of("term=2027", "label=x", "mark=late;", "organisation=1", "side=cooperating", "area=å")) {
            var parts = wrong.split("=");
            assertThatThrownBy(() -> PledgeFilter.of(Map.of(parts[0], List.of(parts[1])), TERM))
                    .as(wrong)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aFilterReadsBackFromItsAddress() {
        var filter = PledgeFilter.of(
                Map.of(
                        "term", List.of("2022"),
                        "label", List.of("delayed", "fulfilled"),
                        "mark", List.of("late"),
                        "area", List.of("0180"),
                        "text", List.of("buss & båt")),
                TERM);
        assertThat(PledgeFilter.of(filter.parameters(), TERM)).isEqualTo(filter);
        assertThat(filter.isOpen()).isFalse();
        assertThat(PledgeFilter.of(TERM).isOpen()).isTrue();
    }

    @Test
    void lateDueAndUnprovenAreCountedAndFound() {
        var today = se.gemensam.base.Time.today(clock);
        var late = fixtures.adopted(room, "Sent");
        var due = fixtures.complete(room, "Snart");
        fixtures.decide(room, due, Side.PARTY);
        fixtures.decide(room, due, Side.UNION);
        stands(late, "ON_TRACK", today.minusDays(2).toString());
        stands(due, "ON_TRACK", today.plusDays(30).toString());
        var count = people.as(room.anna(), () -> tracker.count(room.id(), PledgeFilter.of(TERM)));
        assertThat(count.of(PledgeMark.LATE)).isEqualTo(1);
        assertThat(count.of(PledgeMark.DUE)).isEqualTo(1);
        assertThat(count.of(PledgeMark.UNPROVEN)).isEqualTo(2);
        assertThat(count.adopted()).isEqualTo(2);
        assertThat(numbers(Map.of("mark", List.of("late")))).containsExactly("L1");
        assertThat(numbers(Map.of("mark", List.of("due")))).containsExactly("L2");
        assertThat(numbers(Map.of("mark", List.of("unproven", "late")))).containsExactly("L1");
        assertThat(listed(PledgeFilter.of(TERM)).rows().getFirst().marks()).contains(PledgeMark.LATE);
    }

    @Test
    void figuresAreGroupedInEveryWay() {
        fixtures.complete(room, "Heltid");
        fixtures.draft(room, "Turer");
        var figures = people.as(room.lena(), () -> tracker.figures(room.id(), PledgeFilter.of(TERM)));
        assertThat(figures.all().total()).isEqualTo(2);
        assertThat(figures.all().of(PledgeLabel.DRAFT)).isEqualTo(2);
        assertThat(figures.by(PledgeFigures.By.ASK))
                .extracting(PledgeFigures.Group::key)
                .containsExactly("CARRY_OUT");
        assertThat(figures.by(PledgeFigures.By.SIDE)).hasSize(2);
        assertThat(figures.by(PledgeFigures.By.ORGANISATION))
                .extracting(group -> group.count().total())
                .containsExactly(1, 1);
    }

    @Test
    void aPeriodIsComparedWithTheOneBefore() {
        fixtures.adopted(room, "Heltid");
        var comparison = people.as(room.lena(), () -> tracker.comparison(room.id(), PledgeFilter.of(TERM)));
        assertThat(comparison.now().count().share(PledgeLabel.NOT_STARTED)).isEqualTo(100);
        assertThat(comparison.before().term()).isEqualTo(TERM.previous());
        assertThat(comparison.before().count().total()).isZero();
    }

    @Test
    void theTimelineGoesFromElectionToElection() {
        fixtures.complete(room, "Heltid");
        var timeline = people.as(room.lena(), () -> timelines.timeline(room.id(), PledgeFilter.of(TERM), null));
        assertThat(timeline.points())
                .extracting(PledgeTimeline.Point::what)
                .containsExactly(
                        PledgeTimeline.What.ELECTION,
                        PledgeTimeline.What.STEP,
                        PledgeTimeline.What.DEADLINE,
                        PledgeTimeline.What.ELECTION);
        assertThat(timeline.points().get(1).text()).isEqualTo("Anställda med heltidstjänst");
        assertThat(timeline.left()).isZero();
        assertThat(timeline.months()).extracting(PledgeTimeline.Month::month).contains(YearMonth.of(2027, 12));
        var later = people.as(
                room.lena(), () -> timelines.timeline(room.id(), PledgeFilter.of(TERM), LocalDate.of(2028, 1, 1)));
        assertThat(later.points()).hasSize(2);
        assertThat(later.left()).isZero();
    }

    @Test
    void theTimelineHasTheCheckInsThatAreNotCancelled() {
        var day = Time.today(clock).plusDays(3);
        people.as(room.anna(), () -> checkIns.plan(room.id(), new CheckInDraft("Efter mötet", day, "")));
        var cancelled = people.as(room.anna(), () -> checkIns.plan(room.id(), new CheckInDraft("Inställd", day, "")));
        people.as(room.lena(), () -> checkIns.cancel(cancelled));
        var other = rooms.open();
        people.as(other.anna(), () -> checkIns.plan(other.id(), new CheckInDraft("De andras", day, "")));
        var timeline = people.as(room.lena(), () -> timelines.timeline(room.id(), PledgeFilter.of(TERM), null));
        assertThat(timeline.points())
                .filteredOn(point -> point.what() == PledgeTimeline.What.CHECK_IN)
                .singleElement()
                .satisfies(point -> assertThat(point.text()).isEqualTo("Efter mötet"))
                .satisfies(point -> assertThat(point.day()).isEqualTo(day));
    }

    /** By what both know: a verdict that the other side has not answered yet shows nothing. */
    @Test
    void whatTheSidesSayDifferentlyIsFoundUntilTheyAgree() {
        var disputed = Map.of("mark", List.of("disputed"));
        var id = fixtures.adopted(room, "Heltid");
        verdicts.give(room.anna(), id, PledgeOutcome.FULFILLED, "");
        assertThat(numbers(disputed)).isEmpty();
        verdicts.give(room.lena(), id, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(numbers(disputed)).containsExactly("L1");
        verdicts.give(room.lena(), id, PledgeOutcome.FULFILLED, "");
        assertThat(numbers(disputed)).containsExactly("L1");
        verdicts.give(room.anna(), id, PledgeOutcome.FULFILLED, "");
        assertThat(numbers(disputed)).isEmpty();
    }

    @Test
    void theTrendFollowsTheHistory() {
        var id = fixtures.adopted(room, "Heltid");
        var by = rooms.member(room, room.anna());
        jdbc.sql("""
                insert into pledge_event (id, pledge_id, kind, was, became, why, member_id, side, happened_on, told_at)
                values (?, ?, 'MOVED', 'NOT_STARTED', 'ON_TRACK', '', ?, 'PARTY', ?, current_timestamp)""")
                .params(UUID.randomUUID(), id, by.id(), LocalDate.of(2026, 11, 2))
                .update();
        var months = people.as(room.anna(), () -> timelines.trend(room.id(), PledgeFilter.of(TERM)))
                .months();
        assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(months.getFirst().labels()).isEqualTo(Map.of(PledgeLabel.NOT_STARTED, 1));
        assertThat(months.get(1).labels()).isEqualTo(Map.of(PledgeLabel.ON_TRACK, 1));
    }

    @Test
    void whoCooperatesAndWhoIsInAnotherRoomSeesNoPledge() {
        fixtures.draft(room, "Heltid");
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().anna();
        var filter = PledgeFilter.of(TERM);
        for (Runnable read : List.<Runnable>of(
                () -> tracker.page(room.id(), filter, PledgeSort.NUMBER, 0),
                () -> tracker.figures(room.id(), filter),
                () -> tracker.top(room.id(), TERM),
                () -> timelines.timeline(room.id(), filter, null),
                () -> timelines.trend(room.id(), filter))) {
            assertThatThrownBy(() -> people.as(tove, read)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> people.as(stranger, read)).isInstanceOf(NotFoundException.class);
        }
    }
}
