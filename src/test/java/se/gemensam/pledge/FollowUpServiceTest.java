package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.identity.PictureFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class FollowUpServiceTest {

    private static final Votes VOTES = new Votes(14, 27);

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private FollowUpService reports;

    @Autowired
    private FigureOverview figures;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private HistoryOverview overview;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview pages;

    @Autowired
    private PledgeAccess access;

    @Autowired
    private EvidenceKeeper keeper;

    @Autowired
    private PledgeHistory history;

    @Autowired
    private IndicatorRepository indicators;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private LocalDate today;

    @BeforeEach
    void aPledgeInForce() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
        today = Time.today(clock);
    }

    private EvidenceDraft decided() {
        return new EvidenceDraft(new Proof.Decision("KF", today, "112", null, "", "", ""));
    }

    private EvidenceDraft link() {
        return new EvidenceDraft(new Proof.Link("Personalbokslut", "demostad.se/bokslut", today));
    }

    private static EvidenceDraft votedDown(LocalDate on) {
        return new EvidenceDraft(new Proof.Decision("KF", on, "41", VOTES, "Heltid som norm", "", ""));
    }

    private UUID report(UUID by, PledgeLabel state, EvidenceDraft... shown) {
        return report(by, state, today, shown);
    }

    private UUID report(UUID by, PledgeLabel state, LocalDate on, EvidenceDraft... shown) {
        return people.as(
                by,
                () -> reports.report(
                        pledge,
                        new PledgeReport(PledgeStanding.of(state), "", on, List.of(shown), Set.of(), Map.of())));
    }

    private PledgePage seen(UUID by) {
        return people.as(by, () -> pages.get(pledge));
    }

    private List<HistoryLine> told(UUID by) {
        return people.as(by, () -> overview.history(pledge, 0)).lines();
    }

    private List<EvidenceRow> log(UUID by) {
        return people.as(by, () -> overview.evidence(pledge, 0)).lines();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<PledgeRow> listed() {
        return people.as(
                room.lena(),
                () -> tracker.page(room.id(), PledgeFilter.of(PledgeFixtures.TERM), PledgeSort.NUMBER, 0)
                        .rows());
    }

    @Test
    void whatWasDecidedMovesThePledgeAndBothSidesReadWhy() {
        var line = people.as(
                room.anna(),
                () -> reports.report(
                        pledge, new PledgeReport(PledgeStanding.of(PledgeLabel.DECIDED), "Enigt.", today, decided())));
        assertThat(seen(room.lena()).label()).isEqualTo(PledgeLabel.DECIDED);
        var last = told(room.lena()).getFirst();
        assertThat(last.id()).isEqualTo(line);
        assertThat(last.kind()).isEqualTo(PledgeEventKind.MOVED);
        assertThat(last.was()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertThat(last.became()).isEqualTo(PledgeLabel.DECIDED);
        assertThat(last.why()).isEqualTo("Enigt.");
        assertThat(last.side()).isEqualTo(Side.PARTY);
        assertThat(last.evidence())
                .singleElement()
                .satisfies(row -> assertThat(row.says()).isEqualTo(decided().says()));
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.label()).isEqualTo(PledgeLabel.DECIDED));
    }

    @Test
    void nothingMovesWithoutEvidence() {
        assertRefused("report.evidence.none", () -> report(room.anna(), PledgeLabel.ON_TRACK));
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertThat(log(room.anna())).isEmpty();
    }

    @Test
    void evidenceThatIsThereWillDoAndThatOfAnotherPledgeDoesNot() {
        var there = people.as(room.lena(), () -> evidence.add(pledge, link()));
        var elsewhere = fixtures.adopted(rooms.open(), "Annat");
        assertThat(elsewhere).isNotNull();
        var report = new PledgeReport(
                PledgeStanding.of(PledgeLabel.ON_TRACK), "", today, List.of(), Set.of(there), Map.of());
        people.as(room.anna(), () -> reports.report(pledge, report));
        assertThat(told(room.anna()).getFirst().evidence())
                .extracting(EvidenceRow::id)
                .containsExactly(there);
        var other = fixtures.adopted(room, "Delade turer försvinner.");
        assertRefused("evidence.unknown", () -> people.as(room.anna(), () -> reports.report(other, report)));
        people.as(room.lena(), () -> evidence.remove(there));
        assertRefused(
                "evidence.unknown",
                () -> people.as(
                        room.anna(),
                        () -> reports.report(
                                pledge,
                                new PledgeReport(
                                        PledgeStanding.of(PledgeLabel.DELAYED),
                                        "",
                                        today,
                                        List.of(),
                                        Set.of(there),
                                        Map.of()))));
    }

    @Test
    void aDecisionNeedsItsPlaceInTheMinutesAndADefeatItsVotes() {
        assertRefused("report.decided.unproven", () -> report(room.anna(), PledgeLabel.DECIDED, link()));
        assertRefused(
                "report.decided.unproven",
                () -> report(
                        room.anna(),
                        PledgeLabel.DECIDED,
                        new EvidenceDraft(new Proof.Decision("KF", today, "", null, "", "demostad.se/p", ""))));
        assertRefused("report.votedDown.unproven", () -> report(room.anna(), PledgeLabel.VOTED_DOWN, decided()));
        assertRefused(
                "report.votedDown.unproven",
                () -> report(
                        room.anna(),
                        PledgeLabel.VOTED_DOWN,
                        new EvidenceDraft(new Proof.Decision("KF", today, "41", VOTES, "", "", ""))));
        assertThat(log(room.anna())).isEmpty();
        report(room.anna(), PledgeLabel.VOTED_DOWN, votedDown(today));
        assertThat(seen(room.lena()).outcome()).isEqualTo(PledgeOutcome.VOTED_DOWN);
        assertThat(seen(room.lena()).outcomeJoint()).isFalse();
    }

    @Test
    void aPledgeCanMoveBothWaysAndItsHistoryStays() {
        report(room.anna(), PledgeLabel.FULFILLED, link());
        assertThat(seen(room.lena()).outcome()).isEqualTo(PledgeOutcome.FULFILLED);
        assertThat(seen(room.lena()).outcomeJoint()).isFalse();
        report(room.lena(), PledgeLabel.DELAYED, link());
        assertThat(seen(room.anna()).outcome()).isNull();
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.DELAYED);
        assertThat(told(room.anna()).stream().filter(HistoryLine::moved).map(HistoryLine::became))
                .contains(PledgeLabel.FULFILLED, PledgeLabel.DELAYED);
        assertRefused("report.same", () -> report(room.anna(), PledgeLabel.DELAYED, link()));
    }

    @Test
    void whatIsKeptAfterTheDeadlineIsKeptLate() {
        assertRefused("report.inTime", () -> report(room.anna(), PledgeLabel.FULFILLED_LATE, link()));
        pledge = fixtures.complete(room, "Delade turer försvinner.");
        fixtures.allowRegistering(room);
        people.as(
                room.anna(),
                () -> pledges.write(
                        pledge,
                        PledgeField.DEADLINE,
                        "2029-12-31",
                        today.minusDays(1).toString()));
        fixtures.decide(room, pledge, Side.PARTY);
        fixtures.decide(room, pledge, Side.UNION);
        assertRefused("report.late", () -> report(room.anna(), PledgeLabel.FULFILLED, link()));
        assertRefused(
                "report.inTime", () -> report(room.anna(), PledgeLabel.FULFILLED_LATE, today.minusDays(1), link()));
        report(room.anna(), PledgeLabel.FULFILLED_LATE, link());
        assertThat(seen(room.anna()).outcome()).isEqualTo(PledgeOutcome.FULFILLED_LATE);
        report(room.anna(), PledgeLabel.FULFILLED, today.minusDays(1), link());
        assertThat(seen(room.anna()).outcome()).isEqualTo(PledgeOutcome.FULFILLED);
    }

    @Test
    void badReportsAreRefused() {
        assertRefused("report.day.future", () -> report(room.anna(), PledgeLabel.ON_TRACK, today.plusDays(1), link()));
        assertRefused(
                "evidence.day.future",
                () -> report(room.anna(), PledgeLabel.VOTED_DOWN, today, votedDown(today.plusDays(1))));
        assertRefused("report.state.invalid", () -> report(room.anna(), PledgeLabel.WRITTEN_OFF, link()));
        assertRefused("report.state.invalid", () -> report(room.anna(), PledgeLabel.DRAFT, link()));
        assertRefused(
                "pledge.why.tooLong",
                () -> new PledgeReport(PledgeStanding.of(PledgeLabel.ON_TRACK), "x".repeat(2001), today, link()));
        var draft = fixtures.draft(room, "Ett förslag");
        assertRefused(
                "pledge.refused.DRAFT",
                () -> people.as(
                        room.anna(),
                        () -> reports.report(
                                draft, new PledgeReport(PledgeStanding.of(PledgeLabel.ON_TRACK), "", today, link()))));
        assertRefused("pledge.refused.DRAFT", () -> people.as(room.anna(), () -> evidence.add(draft, link())));
    }

    @Test
    void writersReportAndWhoAnswersForThePledgeAndNobodyElse() {
        var reader = rooms.inUnion(room, Role.READER);
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().anna();
        assertRefused("access.refused", () -> report(reader.accountId(), PledgeLabel.ON_TRACK, link()));
        assertThatThrownBy(() -> report(tove, PledgeLabel.ON_TRACK, link())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> report(stranger, PledgeLabel.ON_TRACK, link())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> told(tove)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> log(stranger)).isInstanceOf(NotFoundException.class);
        assertThat(told(reader.accountId())).isNotEmpty();
        people.as(
                room.lena(),
                () -> pledges.write(
                        pledge, PledgeField.UNION_PERSON, "", reader.id().toString()));
        report(reader.accountId(), PledgeLabel.ON_TRACK, link());
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.ON_TRACK);
    }

    @Test
    void twoWhoReportTheSameAtOnceMoveItOnce() throws Exception {
        var refused = new ArrayList<String>();
        try (var devices = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 4)
                    .mapToObj(number -> devices.submit(() -> {
                        try {
                            report(number % 2 == 0 ? room.anna() : room.lena(), PledgeLabel.DECIDED, decided());
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
        assertThat(refused).containsExactly("report.same", "report.same", "report.same");
        assertThat(log(room.anna())).hasSize(1);
    }

    @Test
    void whatMovesNothingIsANote() {
        people.as(room.anna(), () -> reports.note(pledge, "Togs inte upp i KF.", today, List.of()));
        people.as(room.anna(), () -> reports.note(pledge, "", today, List.of(link())));
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertThat(told(room.lena()).getFirst().evidence()).hasSize(1);
        assertThat(told(room.lena()).get(1).why()).isEqualTo("Togs inte upp i KF.");
        assertThat(told(room.lena()).get(1).moved()).isFalse();
        assertRefused(
                "report.note.empty", () -> people.as(room.anna(), () -> reports.note(pledge, " ", today, List.of())));
    }

    @Test
    void theHistoryComesInPages() {
        for (int number = 0; number < Stretch.LENGTH; number++) {
            var words = "Anteckning " + number;
            people.as(room.anna(), () -> reports.note(pledge, words, today, List.of()));
        }
        var first = people.as(room.lena(), () -> overview.history(pledge, 0));
        assertThat(first.lines()).hasSize(Stretch.LENGTH);
        assertThat(first.lines().getFirst().why()).isEqualTo("Anteckning 19");
        assertThat(first.more()).isTrue();
        var second = people.as(room.lena(), () -> overview.history(pledge, 1));
        assertThat(second.lines())
                .extracting(HistoryLine::kind)
                .contains(PledgeEventKind.CREATED, PledgeEventKind.ADOPTED);
        assertThat(second.more()).isFalse();
    }

    @Test
    void evidenceIsTakenAwayByItsOwnSideAndComesBack() {
        var added = people.as(room.anna(), () -> evidence.add(pledge, link()));
        assertThat(log(room.lena()).getFirst().mine()).isFalse();
        assertThat(log(room.anna()).getFirst().mine()).isTrue();
        assertRefused("evidence.otherSide", () -> people.as(room.lena(), () -> evidence.remove(added)));
        var reader = rooms.inParty(room, Role.READER).accountId();
        assertRefused("access.refused", () -> people.as(reader, () -> evidence.remove(added)));
        assertThatThrownBy(() -> people.as(rooms.open().anna(), () -> evidence.remove(added)))
                .isInstanceOf(NotFoundException.class);
        people.as(rooms.inParty(room, Role.WRITER).accountId(), () -> evidence.remove(added));
        assertThat(log(room.anna())).isEmpty();
        assertThat(told(room.lena()).getFirst().removed()).isEqualTo(1);
        assertThat(listed().getFirst().is(PledgeMark.UNPROVEN)).isTrue();
        assertThatThrownBy(() -> people.as(room.anna(), () -> evidence.remove(added)))
                .isInstanceOf(NotFoundException.class);
        assertRefused("evidence.otherSide", () -> people.as(room.lena(), () -> evidence.restore(added)));
        people.as(room.anna(), () -> evidence.restore(added));
        assertThat(log(room.lena())).hasSize(1);
        assertThat(listed().getFirst().is(PledgeMark.UNPROVEN)).isFalse();
    }

    @Test
    void linksAndDecisionsMayBePublicAndFilesAndQuotesNotUntilSomebodySaysSo() {
        people.as(room.anna(), () -> {
            evidence.add(pledge, link());
            evidence.add(pledge, decided());
            evidence.add(pledge, new EvidenceDraft(new Proof.Quote("Ja", "Jonas Ek", "P4 Demo", today)));
            evidence.add(
                    pledge,
                    new EvidenceDraft(
                            new Proof.Filed("Lista", today),
                            EvidenceFile.of("lista.png", PictureFixtures.png(20, 20))));
        });
        assertThat(log(room.lena()).stream().filter(EvidenceRow::open).map(EvidenceRow::kind))
                .containsExactlyInAnyOrder(EvidenceKind.LINK, EvidenceKind.DECISION);
        var quote = log(room.lena()).stream()
                .filter(row -> row.kind() == EvidenceKind.QUOTE)
                .findFirst()
                .orElseThrow()
                .id();
        assertRefused("evidence.otherSide", () -> people.as(room.lena(), () -> evidence.open(quote)));
        people.as(room.anna(), () -> evidence.open(quote));
        assertThat(log(room.lena()).stream().filter(EvidenceRow::open)).hasSize(3);
        people.as(room.anna(), () -> evidence.keepInside(quote));
        assertThat(log(room.lena()).stream().filter(EvidenceRow::open)).hasSize(2);
    }

    @Test
    void aFileOfSeveralPiecesIsReadAsItWasHandedIn() {
        var pdf = new byte[1_300_000];
        new Random(7).nextBytes(pdf);
        System.arraycopy("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);
        var added = people.as(
                room.anna(),
                () -> evidence.add(
                        pledge,
                        new EvidenceDraft(
                                new Proof.Filed("Personalbokslut", today), EvidenceFile.of("bokslut.pdf", pdf))));
        var read = people.as(room.lena(), () -> evidence.file(added));
        assertThat(read.name()).isEqualTo("bokslut.pdf");
        assertThat(read.bytes()).isEqualTo(pdf);
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThatThrownBy(() -> people.as(tove, () -> evidence.file(added))).isInstanceOf(NotFoundException.class);
        people.as(room.anna(), () -> evidence.remove(added));
        assertThatThrownBy(() -> people.as(room.lena(), () -> evidence.file(added)))
                .isInstanceOf(NotFoundException.class);
        var none = people.as(room.anna(), () -> evidence.add(pledge, link()));
        assertThatThrownBy(() -> people.as(room.anna(), () -> evidence.file(none)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theMinutesCanComeLaterToWhatWasReported() {
        var line = report(room.anna(), PledgeLabel.DECIDED, decided());
        var later = people.as(room.anna(), () -> evidence.addTo(pledge, line, link()));
        assertThat(told(room.lena()).getFirst().evidence())
                .extracting(EvidenceRow::id)
                .contains(later)
                .hasSize(2);
        var other = fixtures.adopted(room, "Delade turer försvinner.");
        assertThatThrownBy(() -> people.as(room.anna(), () -> evidence.addTo(other, line, link())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aReportBringsValuesAlongOrNothingAtAll() {
        var figure = seen(room.anna()).figures().getFirst().id();
        assertRefused(
                "report.values.invalid",
                () -> people.as(
                        room.anna(), () -> reports.report(pledge, onTrack(Map.of(UUID.randomUUID(), BigDecimal.ONE)))));
        assertRefused(
                "indicator.share.invalid",
                () -> people.as(
                        room.anna(), () -> reports.report(pledge, onTrack(Map.of(figure, new BigDecimal("175"))))));
        assertThat(seen(room.anna()).label()).isEqualTo(PledgeLabel.NOT_STARTED);
        people.as(room.anna(), () -> reports.report(pledge, onTrack(Map.of(figure, new BigDecimal("75")))));
        assertThat(people.as(room.lena(), () -> figures.of(pledge)).toString()).contains("75");
    }

    private PledgeReport onTrack(Map<UUID, BigDecimal> values) {
        return new PledgeReport(PledgeStanding.of(PledgeLabel.ON_TRACK), "", today, List.of(link()), Set.of(), values);
    }
}
