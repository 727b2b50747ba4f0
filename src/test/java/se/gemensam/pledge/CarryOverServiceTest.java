package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class CarryOverServiceTest {

    @Autowired
    private CarryOverService carrying;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    private WorkspaceFixtures.Room room;
    private UUID pledge;

    @BeforeEach
    void anAdoptedPledge() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whatStandsBecomesADraftWhoseFiguresBeginWhereTheyHaveComeTo() {
        var row = people.as(
                        room.anna(),
                        () -> tracker.page(room.id(), PledgeFilter.of(PledgeFixtures.TERM), PledgeSort.NUMBER, 0))
                .rows()
                .getFirst();
        jdbc.sql("""
                insert into measurement (id, indicator_id, measured_on, amount, note, source, entered_by, entered_at)
                values (?, ?, ?, ?, '', '', ?, current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        row.figures().getFirst().id(),
                        LocalDate.of(2029, 11, 1),
                        new BigDecimal("82.5"),
                        rooms.member(room, room.anna()).id())
                .update();
        var draft = people.as(room.lena(), () -> carrying.decide(pledge, CarryOverFate.STANDS, ""))
                .orElseThrow();
        var page = people.as(room.anna(), () -> overview.get(draft));
        assertThat(page.term()).isEqualTo(PledgeFixtures.TERM.next());
        assertThat(page.lifecycle()).isEqualTo(PledgeLifecycle.DRAFT);
        assertThat(page.field(PledgeField.PARTY_TASK)).isEqualTo("Grupperna lägger målet i budgeten.");
        assertThat(page.field(PledgeField.DEADLINE)).isEmpty();
        var figure = page.figures().getFirst().says();
        assertThat(figure.baseline()).isEqualTo("82.5");
        assertThat(figure.baselineOn()).isEqualTo("2029-11-01");
        assertThat(figure.target()).isEqualTo("85");
        assertThat(figure.targetOn()).isNull();
        var origin = people.as(room.anna(), () -> carrying.origin(draft)).orElseThrow();
        assertThat(origin.id()).isEqualTo(pledge);
        assertThat(people.as(room.anna(), () -> carrying.page(room.id(), PledgeFixtures.TERM, 0)))
                .extracting(CarryOverRow::fate)
                .containsExactly(CarryOverFate.STANDS);
    }

    @Test
    void whatIsNegotiatedAwayNeedsAReasonAndNoDraft() {
        assertRefused(
                "tracker.carry.note.missing",
                () -> people.as(room.anna(), () -> carrying.decide(pledge, CarryOverFate.NEGOTIATED_AWAY, " ")));
        assertThat(people.as(
                        room.anna(),
                        () -> carrying.decide(pledge, CarryOverFate.NEGOTIATED_AWAY, "Föll i samarbetsavtalet.")))
                .isEmpty();
        assertRefused(
                "tracker.carry.already",
                () -> people.as(room.lena(), () -> carrying.decide(pledge, CarryOverFate.STANDS, "")));
    }

    @Test
    void takingItBackTakesTheDraftAwayUnlessABodyHasAdoptedIt() {
        var draft = people.as(room.lena(), () -> carrying.decide(pledge, CarryOverFate.CHANGED, "Nytt mål."))
                .orElseThrow();
        people.as(room.anna(), () -> carrying.takeBack(pledge));
        assertThatThrownBy(() -> people.as(room.anna(), () -> overview.get(draft)))
                .isInstanceOf(NotFoundException.class);
        assertRefused("tracker.carry.nothing", () -> people.as(room.anna(), () -> carrying.takeBack(pledge)));
        var again = people.as(room.lena(), () -> carrying.decide(pledge, CarryOverFate.STANDS, ""))
                .orElseThrow();
        jdbc.sql("""
                insert into pledge_decision (pledge_id, side, organisation_id, body, decided_on, paragraph, hash, registered_by, registered_at)
                values (?, ?, ?, 'Styrelsen', date '2030-10-01', '1', '', ?, current_timestamp)""")
                .params(
                        again,
                        Side.PARTY.name(),
                        room.party(),
                        rooms.member(room, room.anna()).id())
                .update();
        assertRefused("pledge.remove.decided", () -> people.as(room.anna(), () -> carrying.takeBack(pledge)));
        assertThat(people.as(room.anna(), () -> carrying.origin(again))).isPresent();
    }

    @Test
    void ofTwoAtOnceOneIsTold() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(IntStream.range(0, 2)
                    .<Callable<Boolean>>mapToObj(number -> () -> carries(number == 0 ? room.anna() : room.lena()))
                    .toList());
            var done = both.stream().map(CarryOverServiceTest::told).toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(people.as(room.anna(), () -> tracker.count(room.id(), PledgeFilter.of(PledgeFixtures.TERM.next())))
                        .total())
                .isEqualTo(1);
    }

    private boolean carries(UUID person) {
        try {
            people.as(person, () -> carrying.decide(pledge, CarryOverFate.STANDS, ""));
            return true;
        } catch (RefusedException already) {
            return false;
        }
    }

    private static boolean told(Future<Boolean> done) {
        return done.resultNow();
    }

    @Test
    void onlyConvenersOfTheTwoSidesDecideAndOnlyAboutPledgesInForce() {
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var draft = fixtures.draft(room, "Turer");
        assertRefused(
                "access.refused", () -> people.as(writer, () -> carrying.decide(pledge, CarryOverFate.STANDS, "")));
        assertThatThrownBy(() -> people.as(tove, () -> carrying.decide(pledge, CarryOverFate.STANDS, "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(tove, () -> carrying.page(room.id(), PledgeFixtures.TERM, 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> people.as(tove, () -> carrying.origin(pledge))).isInstanceOf(NotFoundException.class);
        assertRefused(
                "pledge.refused.DRAFT",
                () -> people.as(room.anna(), () -> carrying.decide(draft, CarryOverFate.STANDS, "")));
    }
}
