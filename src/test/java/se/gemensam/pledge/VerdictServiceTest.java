package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.RecusalService;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class VerdictServiceTest {

    private static final String SECRET = "hemligt skäl";

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private VerdictFixtures verdicts;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgeEventRepository history;

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private CheckInOverview agendas;

    @Autowired
    private ClosingService closings;

    @Autowired
    private ClosingOverview books;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID pledge;

    @BeforeEach
    void anAdoptedPledge() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Heltid för alla");
    }

    private PledgePage page(UUID by) {
        return people.as(by, () -> overview.get(pledge));
    }

    private List<PledgeEventKind> told() {
        return history.of(pledge, Limit.of(100)).stream()
                .map(PledgeEvent::kind)
                .filter(kind -> kind == PledgeEventKind.ASSESSED || kind == PledgeEventKind.AGREED)
                .toList();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void untilBothHaveSaidItTheOtherSideLearnsOnlyThatItWasSaid() {
        var checkIn = people.as(
                room.lena(), () -> checkIns.plan(room.id(), new CheckInDraft("Avstämning", Time.today(clock), "")));
        var closing = people.as(room.lena(), () -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
        var before = page(room.lena());
        verdicts.give(room.anna(), pledge, PledgeOutcome.VOTED_DOWN, SECRET);
        var seen = verdicts.seen(room.lena(), pledge);
        assertThat(seen.now()).isEqualTo(new VerdictState.OtherGiven(1));
        assertThat(seen.rounds()).isEmpty();
        var everything = List.of(
                seen.now(),
                page(room.lena()),
                people.as(
                        room.lena(),
                        () -> tracker.page(room.id(), PledgeFilter.of(PledgeFixtures.TERM), PledgeSort.NUMBER, 0)),
                people.as(room.lena(), () -> agendas.get(checkIn)),
                people.as(room.lena(), () -> books.get(closing).lines()),
                history.of(pledge, Limit.of(100)).stream()
                        .map(event -> event.kind() + " " + event.became() + event.why())
                        .toList());
        assertThat(everything.toString()).doesNotContain(SECRET, "VOTED_DOWN");
        assertThat(page(room.lena())).isEqualTo(before);
        assertThat(told()).isEmpty();
    }

    @Test
    void theOwnSideSeesItsVerdictAndReplacesItUntilTheOtherHasSpoken() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "Klart");
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var reader = rooms.inParty(room, Role.READER).accountId();
        for (var colleague : List.of(writer, reader)) {
            assertThat(verdicts.seen(colleague, pledge).now())
                    .isInstanceOfSatisfying(
                            VerdictState.OwnGiven.class,
                            given -> assertThat(given.own().said().why()).isEqualTo("Klart"));
        }
        verdicts.give(writer, pledge, PledgeOutcome.PARTLY_FULFILLED, "Nästan klart");
        assertThat(verdicts.seen(room.lena(), pledge).now()).isEqualTo(new VerdictState.OtherGiven(1));
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "Inte hos oss");
        assertThat(verdicts.seen(room.lena(), pledge).now())
                .isInstanceOfSatisfying(VerdictState.Revealed.class, both -> {
                    assertThat(both.said().party().outcome()).isEqualTo(PledgeOutcome.PARTLY_FULFILLED);
                    assertThat(both.said().party().why()).isEqualTo("Nästan klart");
                    assertThat(both.said().union().outcome()).isEqualTo(PledgeOutcome.NOT_FULFILLED);
                });
    }

    @Test
    void whoReplacesWhatSheHasNotReadIsToldAndNothingIsLost() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "Klart");
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        assertThatThrownBy(() -> verdicts.send(
                        writer, pledge, new VerdictDraft(1, null, PledgeOutcome.NOT_FULFILLED, "Inte klart")))
                .isInstanceOfSatisfying(VerdictMovedException.class, moved -> {
                    assertThat(moved.outcome()).isEqualTo(PledgeOutcome.FULFILLED);
                    assertThat(moved.why()).isEqualTo("Klart");
                });
        verdicts.send(writer, pledge, new VerdictDraft(1, null, PledgeOutcome.FULFILLED, "Klart"));
        assertThat(verdicts.seen(room.anna(), pledge).now())
                .isInstanceOfSatisfying(
                        VerdictState.OwnGiven.class,
                        given -> assertThat(given.own().said().why()).isEqualTo("Klart"));
    }

    @Test
    void whenBothSayTheSameItIsTheJointOutcome() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.FULFILLED, "");
        assertThat(page(room.lena()).label()).isEqualTo(PledgeLabel.FULFILLED);
        assertThat(page(room.lena()).outcomeJoint()).isTrue();
        assertThat(verdicts.seen(room.anna(), pledge).isDisputed()).isFalse();
        assertThat(told()).containsExactlyInAnyOrder(PledgeEventKind.ASSESSED, PledgeEventKind.AGREED);
    }

    @Test
    void aDisputedPledgeIsAgreedWhenALaterRoundAgrees() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(verdicts.seen(room.anna(), pledge).isDisputed()).isTrue();
        assertThat(page(room.anna()).outcome()).isNull();
        verdicts.give(room.lena(), pledge, PledgeOutcome.PARTLY_FULFILLED, SECRET);
        var seen = verdicts.seen(room.anna(), pledge);
        assertThat(seen.now()).isEqualTo(new VerdictState.OtherGiven(2));
        assertThat(seen.isDisputed()).isTrue();
        assertThat(seen.toString()).doesNotContain(SECRET, "PARTLY_FULFILLED, why");
        verdicts.give(room.anna(), pledge, PledgeOutcome.PARTLY_FULFILLED, "");
        assertThat(verdicts.seen(room.lena(), pledge).rounds()).hasSize(2);
        assertThat(page(room.anna()).outcome()).isEqualTo(PledgeOutcome.PARTLY_FULFILLED);
    }

    @Test
    void whatBothSaidOnceIsNotJointWhenTheyDifferLater() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        assertThat(page(room.lena()).outcomeJoint()).isTrue();
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(page(room.lena()).outcomeJoint()).isFalse();
        assertThat(verdicts.seen(room.lena(), pledge).isDisputed()).isTrue();
    }

    @Test
    void whoStillWritesWhenTheRoundEndsDoesNotBeginAnother() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        var edition = ((VerdictState.OwnGiven)
                        verdicts.seen(room.anna(), pledge).now())
                .own()
                .edition();
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertRefused(
                "verdict.round.over",
                () -> verdicts.send(
                        room.anna(), pledge, new VerdictDraft(1, edition, PledgeOutcome.NOT_FULFILLED, "")));
        assertThat(verdicts.seen(room.anna(), pledge).now().round()).isEqualTo(2);
    }

    @Test
    void theLastTwoVerdictsAtTheSameMomentAreRevealedOnce() throws Exception {
        for (var running : VerdictFixtures.together(
                () -> given(room.anna(), PledgeOutcome.FULFILLED), () -> given(room.lena(), PledgeOutcome.FULFILLED))) {
            assertThat(running.get()).isTrue();
        }
        assertThat(page(room.anna()).outcomeJoint()).isTrue();
        assertThat(told()).containsExactlyInAnyOrder(PledgeEventKind.ASSESSED, PledgeEventKind.AGREED);
    }

    private boolean given(UUID by, PledgeOutcome outcome) {
        try {
            verdicts.send(by, pledge, new VerdictDraft(1, null, outcome, ""));
            return true;
        } catch (VerdictMovedException moved) {
            return false;
        }
    }

    @Test
    void twoOfTheSameSideAtTheSameMomentAreOneRow() throws Exception {
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var stored = 0;
        for (var running : VerdictFixtures.together(
                () -> given(room.anna(), PledgeOutcome.FULFILLED), () -> given(writer, PledgeOutcome.NOT_FULFILLED))) {
            stored += running.get() ? 1 : 0;
        }
        assertThat(stored).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from verdict where pledge_id = ?")
                        .param(pledge)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWritersOfTheSidesAssessAndOnlyWhatIsInForce() {
        var draft = new VerdictDraft(1, null, PledgeOutcome.FULFILLED, "");
        var reader = rooms.inUnion(room, Role.READER).accountId();
        assertRefused("access.refused", () -> verdicts.send(reader, pledge, draft));
        var cooperating = rooms.inTco(room, Role.WRITER).accountId();
        assertThatThrownBy(() -> verdicts.send(cooperating, pledge, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> verdicts.seen(cooperating, pledge)).isInstanceOf(NotFoundException.class);
        var elsewhere = rooms.open();
        assertThatThrownBy(() -> verdicts.send(elsewhere.lena(), pledge, draft)).isInstanceOf(NotFoundException.class);
        var another = fixtures.draft(room, "Inte antaget");
        assertRefused("pledge.refused.DRAFT", () -> verdicts.send(room.anna(), another, draft));
    }

    @Test
    void whoHasSteppedAsideDoesNotAssess() {
        people.as(room.anna(), () -> recusals.stepAside(pledge, pledge, "Min arbetsgivare"));
        assertThat(verdicts.seen(room.anna(), pledge).mayAssess()).isFalse();
        assertRefused(
                "verdict.aside",
                () -> verdicts.send(room.anna(), pledge, new VerdictDraft(1, null, PledgeOutcome.FULFILLED, "")));
        people.as(room.anna(), () -> recusals.stepBack(pledge, pledge));
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        var cooperating = rooms.inTco(room, Role.WRITER).accountId();
        assertThatThrownBy(() -> people.as(cooperating, () -> recusals.about(pledge, pledge)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void lateCanOnlyBeSaidAfterTheLastDay() {
        assertThat(verdicts.seen(room.anna(), pledge).choices()).doesNotContain(PledgeOutcome.FULFILLED_LATE);
        assertRefused(
                "verdict.late.tooEarly", () -> verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED_LATE, ""));
        var past = fixtures.complete(room, "Redan slut");
        people.as(
                room.anna(),
                () -> pledges.write(
                        past,
                        PledgeField.DEADLINE,
                        "2029-12-31",
                        LocalDate.of(2026, 10, 30).toString()));
        fixtures.decide(room, past, Side.PARTY);
        fixtures.decide(room, past, Side.UNION);
        verdicts.give(room.anna(), past, PledgeOutcome.FULFILLED_LATE, "");
    }

    @Test
    void aReasonThatIsTooLongIsRefused() {
        assertRefused(
                "verdict.why.tooLong", () -> new VerdictDraft(1, null, PledgeOutcome.FULFILLED, "x".repeat(2001)));
    }
}
