package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
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
class ClosingServiceTest {

    private static final String SECRET = "hemligt skäl";

    @Autowired
    private ClosingService closings;

    @Autowired
    private ClosingOverview overview;

    @Autowired
    private PublishedClosings published;

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

    private WorkspaceFixtures.Room room;
    private UUID agreed;
    private UUID differing;
    private UUID half;

    @BeforeEach
    void threePledges() {
        room = rooms.open();
        agreed = fixtures.adopted(room, "Lika bedömt");
        differing = adopted("Olika bedömt");
        half = adopted("Bedömt av en");
        fixtures.draft(room, "Bara ett förslag");
        verdicts.give(room.anna(), agreed, PledgeOutcome.FULFILLED, SECRET);
        verdicts.give(room.lena(), agreed, PledgeOutcome.FULFILLED, SECRET);
        verdicts.give(room.anna(), differing, PledgeOutcome.FULFILLED, SECRET);
        verdicts.give(room.lena(), differing, PledgeOutcome.NOT_FULFILLED, SECRET);
        verdicts.give(room.anna(), half, PledgeOutcome.VOTED_DOWN, SECRET);
    }

    private UUID adopted(String promise) {
        var id = fixtures.complete(room, promise);
        fixtures.decide(room, id, Side.PARTY);
        fixtures.decide(room, id, Side.UNION);
        return id;
    }

    private UUID opened() {
        return people.as(room.anna(), () -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
    }

    private ClosingPage seen(UUID by, UUID closing) {
        return people.as(by, () -> overview.get(closing));
    }

    private UUID proposed(UUID closing) {
        people.as(room.anna(), () -> closings.propose(closing, "Vi har kommit en bit."));
        return seen(room.lena(), closing).proposal().id();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void itShowsEachPledgeWithWhatBothKnow() {
        var page = seen(room.lena(), opened());
        assertThat(page.lines())
                .extracting(ClosingPage.Line::stand)
                .containsExactly(ClosingPage.Stand.AGREED, ClosingPage.Stand.DIFFERING, ClosingPage.Stand.ONE_GIVEN);
        assertThat(page.counts()).isEqualTo(new ClosingPage.Counts(3, 1, 1, 1));
        var open = page.lines().getLast();
        assertThat(open.said()).isNull();
        assertThat(open.given()).containsExactly(Side.PARTY);
        assertThat(open.toString()).doesNotContain(SECRET, "VOTED_DOWN");
        assertThat(page.lines().getFirst().figures()).singleElement().satisfies(figure -> {
            assertThat(figure.says().name()).isEqualTo("Anställda med heltidstjänst");
            assertThat(figure.outcome()).isNull();
        });
    }

    @Test
    void theLatestValueIsTheOutcome() {
        var indicator = jdbc.sql("select id from indicator where pledge_id = ?")
                .param(agreed)
                .query(UUID.class)
                .single();
        measured(indicator, "2027-12-31", 74);
        measured(indicator, "2028-12-31", 78);
        assertThat(seen(room.lena(), opened()).lines().getFirst().figures().getFirst())
                .satisfies(figure -> assertThat(figure.outcome()).isEqualByComparingTo("78"))
                .satisfies(figure -> assertThat(figure.on()).hasToString("2028-12-31"));
    }

    private void measured(UUID indicator, String day, int amount) {
        jdbc.sql("""
                insert into measurement (id, indicator_id, measured_on, amount, note, source, entered_by, entered_at)
                values (?, ?, cast(? as date), ?, '', '', ?, current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        indicator,
                        day,
                        amount,
                        rooms.member(room, room.anna()).id())
                .update();
    }

    @Test
    void everybodyReadsItWhenBothSidesSayYesAndNeverWhyOrWho() {
        var closing = opened();
        var proposal = proposed(closing);
        assertThat(published.of(room.id(), PledgeFixtures.TERM)).isEmpty();
        people.as(room.lena(), () -> closings.confirm(closing, proposal));
        var all = published.of(room.id(), PledgeFixtures.TERM).orElseThrow();
        assertThat(all.remark()).isEqualTo("Vi har kommit en bit.");
        assertThat(all.lines())
                .extracting(PublishedClosing.Line::promise)
                .containsExactly("Lika bedömt", "Olika bedömt", "Bedömt av en");
        assertThat(all.lines().get(0).joint()).isEqualTo(PledgeOutcome.FULFILLED);
        assertThat(all.lines().get(1).difference())
                .isEqualTo(new PublishedClosing.Difference(PledgeOutcome.FULFILLED, PledgeOutcome.NOT_FULFILLED));
        assertThat(all.lines().get(2).isAssessed()).isFalse();
        assertThat(all.toString()).doesNotContain(SECRET, "VOTED_DOWN", "Anna", "Lena");
        assertThat(published.list(rooms.open().id())).isEmpty();
    }

    @Test
    void whatIsPublishedStandsAsItStoodThatDay() {
        var closing = opened();
        var proposal = proposed(closing);
        people.as(room.lena(), () -> closings.confirm(closing, proposal));
        var before = published.list(room.id());
        verdicts.give(room.lena(), half, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(published.list(room.id())).isEqualTo(before);
    }

    @Test
    void aSideSaysYesToExactlyWhatWasProposed() {
        var closing = opened();
        var proposal = proposed(closing);
        verdicts.give(room.lena(), half, PledgeOutcome.NOT_FULFILLED, "");
        assertRefused("closing.moved", () -> people.as(room.lena(), () -> closings.confirm(closing, proposal)));
        people.as(room.lena(), () -> closings.decline(closing, proposal));
        var again = proposed(closing);
        assertRefused("closing.overtaken", () -> people.as(room.lena(), () -> closings.confirm(closing, proposal)));
        people.as(room.lena(), () -> closings.confirm(closing, again));
        assertThat(published.list(room.id())).hasSize(1);
    }

    @Test
    void noSideAnswersItself() {
        var closing = opened();
        var proposal = proposed(closing);
        assertRefused("closing.own", () -> people.as(room.anna(), () -> closings.confirm(closing, proposal)));
        assertRefused("closing.own", () -> people.as(room.anna(), () -> closings.decline(closing, proposal)));
        assertRefused("closing.others", () -> people.as(room.lena(), () -> closings.withdraw(closing, proposal)));
        assertRefused(
                "closing.proposed.already", () -> people.as(room.lena(), () -> closings.propose(closing, "Också vi")));
        people.as(room.anna(), () -> closings.withdraw(closing, proposal));
        assertThat(seen(room.lena(), closing).proposal()).isNull();
    }

    @Test
    void eitherSideTakesItAwayAloneAtOnce() {
        var closing = opened();
        var proposal = proposed(closing);
        assertRefused("closing.notPublished", () -> people.as(room.lena(), () -> closings.takeAway(closing)));
        people.as(room.lena(), () -> closings.confirm(closing, proposal));
        assertRefused(
                "closing.published.already", () -> people.as(room.lena(), () -> closings.propose(closing, "Igen")));
        people.as(room.lena(), () -> closings.takeAway(closing));
        assertThat(published.list(room.id())).isEmpty();
        assertThat(seen(room.anna(), closing).takenAwayAt()).isNotNull();
        assertThat(seen(room.anna(), closing).mayPropose()).isTrue();
    }

    @Test
    void onlyConvenersOfTheSidesDoIt() {
        var closing = opened();
        var proposal = proposed(closing);
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        var cooperating = rooms.inTco(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(writer, () -> closings.confirm(closing, proposal)));
        assertRefused("access.refused", () -> people.as(writer, () -> closings.takeAway(closing)));
        assertThat(seen(writer, closing).lines()).hasSize(3);
        assertThatThrownBy(() -> seen(cooperating, closing)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(cooperating, () -> closings.confirm(closing, proposal)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> seen(rooms.open().anna(), closing)).isInstanceOf(NotFoundException.class);
        assertRefused("closing.already", this::opened);
        assertRefused(
                "closing.remark.tooLong",
                () -> people.as(room.anna(), () -> {
                    var other = closings.open(room.id(), ClosingKind.FINAL, PledgeFixtures.TERM);
                    closings.propose(other, "x".repeat(4001));
                }));
    }

    @Test
    void aNewRoundThatIsOpenHidesWhatWasSaidBefore() {
        verdicts.give(room.lena(), agreed, PledgeOutcome.NOT_FULFILLED, "");
        var line = seen(room.anna(), opened()).lines().getFirst();
        assertThat(line.stand()).isEqualTo(ClosingPage.Stand.ONE_GIVEN);
        assertThat(line.said()).isNull();
        assertThat(differing).isNotNull();
    }
}
