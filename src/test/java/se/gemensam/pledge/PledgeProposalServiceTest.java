package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
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
class PledgeProposalServiceTest {

    private static final String WHY = "Regionen tog över frågan.";

    @Autowired
    private PledgeProposalService proposals;

    @Autowired
    private FollowUpService reports;

    @Autowired
    private HistoryOverview overview;

    @Autowired
    private PledgeOverview pages;

    @Autowired
    private PledgeDefinitions definitions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID pledge;

    @BeforeEach
    void aPledgeInForce() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
    }

    private PledgePage seen(UUID by) {
        return people.as(by, () -> pages.get(pledge));
    }

    private List<PledgeProposalRow> open(UUID by) {
        return people.as(by, () -> proposals.open(pledge));
    }

    private UUID writeOff(UUID by) {
        return people.as(by, () -> proposals.proposeWriteOff(pledge, WHY));
    }

    private PledgeDefinition now() {
        return people.as(room.anna(), () -> proposals.definition(pledge));
    }

    private UUID change(UUID by, PledgeDefinition wanted) {
        return people.as(by, () -> proposals.proposeChange(pledge, wanted, WHY));
    }

    private static PledgeDefinition with(
            PledgeDefinition of, String promise, LocalDate deadline, List<PledgeDefinition.Measure> figures) {
        return new PledgeDefinition(
                promise,
                of.term(),
                of.level(),
                of.areaCode(),
                of.addressee(),
                of.ask(),
                deadline,
                of.party(),
                of.union(),
                figures);
    }

    private static PledgeDefinition.Measure targeting(PledgeDefinition.Measure measure, String target) {
        var says = measure.says();
        return new PledgeDefinition.Measure(
                measure.id(),
                new IndicatorDraft(
                        says.kind(),
                        says.name(),
                        says.unit(),
                        says.direction(),
                        says.baseline(),
                        says.baselineOn(),
                        target.isEmpty() ? null : new BigDecimal(target),
                        says.targetHigh(),
                        says.targetOn(),
                        says.outOf(),
                        says.whole(),
                        says.years(),
                        says.source(),
                        says.reporter(),
                        says.rollUp(),
                        says.parentId(),
                        says.steps()));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whoHasSteppedAsideDecidesNothingAboutThePledge() {
        var asked = writeOff(room.anna());
        people.as(room.lena(), () -> recusals.stepAside(pledge, pledge, "Min arbetsgivare"));
        assertThat(open(room.lena()).getFirst().mayAnswer()).isFalse();
        assertRefused("recusal.refused", () -> people.as(room.lena(), () -> proposals.confirm(asked)));
        assertRefused("recusal.refused", () -> people.as(room.lena(), () -> proposals.decline(asked)));
        assertRefused("recusal.refused", () -> change(room.lena(), now()));
        people.as(room.lena(), () -> recusals.stepBack(pledge, pledge));
        people.as(room.lena(), () -> proposals.confirm(asked));
        assertThat(seen(room.anna()).lifecycle()).isEqualTo(PledgeLifecycle.WRITTEN_OFF);
    }

    @Test
    void bothSidesWriteAPledgeOff() {
        var proposal = writeOff(room.anna());
        assertThat(seen(room.lena()).lifecycle()).isEqualTo(PledgeLifecycle.ADOPTED);
        assertThat(open(room.lena())).singleElement().satisfies(row -> {
            assertThat(row.why()).isEqualTo(WHY);
            assertThat(row.side()).isEqualTo(Side.PARTY);
            assertThat(row.mayAnswer()).isTrue();
            assertThat(row.mayWithdraw()).isFalse();
        });
        assertThat(open(room.anna()).getFirst().mayAnswer()).isFalse();
        assertRefused("jointPledge.answer.ownSide", () -> people.as(room.anna(), () -> proposals.confirm(proposal)));
        assertRefused("jointPledge.answer.ownSide", () -> people.as(room.anna(), () -> proposals.decline(proposal)));
        people.as(room.lena(), () -> proposals.confirm(proposal));
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.WRITTEN_OFF);
        var last = people.as(room.anna(), () -> overview.history(pledge, 0))
                .lines()
                .getFirst();
        assertThat(last.kind()).isEqualTo(PledgeEventKind.WRITTEN_OFF);
        assertThat(last.why()).isEqualTo(WHY);
        assertThat(last.moved()).isTrue();
        assertRefused("pledge.refused.WRITTEN_OFF", () -> writeOff(room.lena()));
        assertRefused("jointPledge.answered", () -> people.as(room.lena(), () -> proposals.confirm(proposal)));
    }

    @Test
    void theOtherSideSaysNoAndTheOwnTakesBack() {
        var first = writeOff(room.anna());
        people.as(room.lena(), () -> proposals.decline(first));
        assertThat(open(room.anna())).isEmpty();
        var second = writeOff(room.lena());
        assertRefused("jointPledge.withdraw.otherSide", () -> people.as(room.anna(), () -> proposals.withdraw(second)));
        people.as(room.lena(), () -> proposals.withdraw(second));
        assertRefused("jointPledge.answered", () -> people.as(room.anna(), () -> proposals.confirm(second)));
        assertThat(seen(room.anna()).lifecycle()).isEqualTo(PledgeLifecycle.ADOPTED);
    }

    @Test
    void oneOfAKindIsOpenAtATime() {
        writeOff(room.anna());
        assertRefused("jointPledge.already.WRITE_OFF", () -> writeOff(room.lena()));
        change(room.lena(), with(now(), "Alla erbjuds heltid.", now().deadline(), now().indicators()));
        assertThat(open(room.anna())).hasSize(2);
    }

    @Test
    void onlyConvenersProposeAndAnswer() {
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var unionWriter = rooms.inUnion(room, Role.WRITER).accountId();
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().lena();
        assertRefused("access.refused", () -> writeOff(writer));
        assertThatThrownBy(() -> writeOff(tove)).isInstanceOf(NotFoundException.class);
        var proposal = writeOff(room.anna());
        assertRefused("access.refused", () -> people.as(unionWriter, () -> proposals.confirm(proposal)));
        assertThat(open(unionWriter).getFirst().mayAnswer()).isFalse();
        assertThatThrownBy(() -> people.as(stranger, () -> proposals.confirm(proposal)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(tove, () -> proposals.open(pledge))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(room.lena(), () -> proposals.confirm(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertRefused(
                "jointPledge.why.invalid",
                () -> people.as(room.lena(), () -> proposals.proposeChange(pledge, changedPromise(), " ")));
        var draft = fixtures.draft(room, "Ett förslag");
        assertRefused(
                "pledge.refused.DRAFT", () -> people.as(room.anna(), () -> proposals.proposeWriteOff(draft, WHY)));
    }

    private PledgeDefinition changedPromise() {
        return with(now(), "Alla erbjuds heltid.", now().deadline(), now().indicators());
    }

    @Test
    void anotherDefinitionComesIntoForceWhenTheOtherSideConfirms() {
        var before = now();
        var wanted = with(
                before,
                "Alla erbjuds heltid.",
                LocalDate.of(2030, 6, 30),
                List.of(
                        targeting(before.indicators().getFirst(), "90"),
                        new PledgeDefinition.Measure(UUID.randomUUID(), PledgeFixtures.fullTime())));
        var proposal = change(room.anna(), wanted);
        assertThat(seen(room.lena()).promise()).isEqualTo("Alla som anställs erbjuds heltid.");
        var differences = open(room.lena()).getFirst().differences();
        assertThat(differences)
                .contains(
                        new PledgeDifference.OfField(
                                PledgeField.PROMISE, "Alla som anställs erbjuds heltid.", "Alla erbjuds heltid."),
                        new PledgeDifference.OfField(PledgeField.DEADLINE, "2029-12-31", "2030-06-30"),
                        new PledgeDifference.OfFigure(
                                "Anställda med heltidstjänst", PledgeDifference.Part.TARGET, "85", "90"));
        assertThat(differences.stream().filter(PledgeDifference.OfField.class::isInstance))
                .hasSize(2);
        people.as(room.lena(), () -> proposals.confirm(proposal));

        var page = seen(room.anna());
        assertThat(page.promise()).isEqualTo("Alla erbjuds heltid.");
        assertThat(page.field(PledgeField.DEADLINE)).isEqualTo("2030-06-30");
        assertThat(page.figures()).hasSize(2);
        assertThat(page.figures().getFirst().id())
                .isEqualTo(before.indicators().getFirst().id());
        assertThat(page.figures().getFirst().says().target()).isEqualByComparingTo("90");
        var kept = transaction.execute(_ -> definitions.of(pledge));
        assertThat(kept).hasSize(2);
        assertThat(kept.getFirst().number()).isEqualTo(2);
        assertThat(kept.getFirst().reason()).isEqualTo(WHY);
        assertThat(kept.getFirst().definition()).isEqualTo(now());
        assertThat(kept.getLast().definition()).isEqualTo(before);
        assertThat(people.as(room.anna(), () -> overview.history(pledge, 0))
                        .lines()
                        .getFirst()
                        .kind())
                .isEqualTo(PledgeEventKind.REDEFINED);
        assertThat(page.label()).isEqualTo(PledgeLabel.NOT_STARTED);
    }

    @Test
    void aDefinitionThatCannotBeTestedOrIsTheSameIsRefused() {
        assertRefused("jointPledge.same", () -> change(room.anna(), now()));
        assertRefused(
                "pledge.untestable",
                () -> change(room.anna(), with(now(), "Alla erbjuds heltid.", null, now().indicators())));
        assertRefused(
                "pledge.untestable",
                () -> change(
                        room.anna(),
                        with(
                                now(),
                                now().promise(),
                                now().deadline(),
                                List.of(targeting(now().indicators().getFirst(), "")))));
        assertRefused(
                "pledge.untestable",
                () -> change(room.anna(), with(now(), now().promise(), now().deadline(), List.of())));
        assertRefused(
                "pledge.promise.invalid",
                () -> change(room.anna(), with(now(), " ", now().deadline(), now().indicators())));
        var foreign = new PledgeDefinition.Task("Facket ska", "", room.party(), null);
        assertRefused(
                "pledge.choice.invalid",
                () -> change(
                        room.anna(),
                        new PledgeDefinition(
                                now().promise(),
                                now().term(),
                                now().level(),
                                now().areaCode(),
                                now().addressee(),
                                now().ask(),
                                now().deadline(),
                                now().party(),
                                foreign,
                                now().indicators())));
        assertThat(open(room.anna())).isEmpty();
        assertThat(seen(room.anna()).promise()).isEqualTo("Alla som anställs erbjuds heltid.");
    }

    @Test
    void aFigureOfAnotherKindIsAnotherFigure() {
        var figure = now().indicators().getFirst();
        var says = figure.says();
        var other = new PledgeDefinition.Measure(
                figure.id(),
                new IndicatorDraft(
                        IndicatorKind.NUMBER,
                        says.name(),
                        "anställda",
                        says.direction(),
                        says.baseline(),
                        says.baselineOn(),
                        says.target(),
                        null,
                        says.targetOn(),
                        null,
                        says.whole(),
                        says.years(),
                        says.source(),
                        says.reporter(),
                        says.rollUp(),
                        null,
                        says.steps()));
        assertRefused(
                "jointPledge.figure.kind",
                () -> change(room.anna(), with(now(), now().promise(), now().deadline(), List.of(other))));
    }

    @Test
    void whatIsWrittenOffLetsOtherProposalsLapse() {
        var change = change(room.anna(), changedPromise());
        var off = writeOff(room.anna());
        people.as(room.lena(), () -> proposals.confirm(off));
        assertThat(open(room.lena())).isEmpty();
        assertRefused("jointPledge.answered", () -> people.as(room.lena(), () -> proposals.confirm(change)));
        assertRefused(
                "pledge.refused.WRITTEN_OFF",
                () -> people.as(
                        room.anna(),
                        () -> reports.report(
                                pledge,
                                new PledgeReport(
                                        PledgeStanding.of(PledgeLabel.ON_TRACK),
                                        "",
                                        Time.today(clock),
                                        new EvidenceDraft(
                                                new Proof.Link("Bokslut", "demostad.se", Time.today(clock)))))));
    }

    @Test
    void twoWhoAnswerAtOnceAnswerOnce() throws Exception {
        var second = rooms.admit(room.lena(), room, room.union(), Role.CONVENER).accountId();
        var proposal = change(room.anna(), changedPromise());
        var refused = new ArrayList<String>();
        try (var devices = Executors.newFixedThreadPool(2)) {
            var sent = Stream.of(room.lena(), second)
                    .map(by -> devices.submit(() -> {
                        try {
                            people.as(by, () -> proposals.confirm(proposal));
                        } catch (RefusedException late) {
                            synchronized (refused) {
                                refused.add(late.key());
                            }
                        }
                    }))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        }
        assertThat(refused).containsExactly("jointPledge.answered");
        List<PledgeDefinitions.Kept> kept = transaction.execute(_ -> definitions.of(pledge));
        assertThat(kept).hasSize(2);
    }
}
