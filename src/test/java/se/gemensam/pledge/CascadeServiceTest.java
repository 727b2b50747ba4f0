package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Standing;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewMember;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class CascadeServiceTest {

    private static final AtomicInteger NEXT_AREA = new AtomicInteger(9100);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PledgeFilter ALL = PledgeFilter.of(PledgeFixtures.TERM);

    @Autowired
    private CascadeService cascade;

    @Autowired
    private CascadeLinkService links;

    @Autowired
    private CascadeOverview overview;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview pages;

    @Autowired
    private FigureOverview figures;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private GeographyService geography;

    @Autowired
    private MemberService members;

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID whole;
    private UUID figure;
    private String bruksby = "";
    private String norrdemo = "";

    @BeforeEach
    void aPledgeAndTwoKommuner() {
        room = rooms.open();
        whole = fixtures.complete(room, "Alla som anställs erbjuds heltid.");
        figure = figureOf(room.anna(), whole);
        bruksby = area("Bruksby", Standing.MAJORITY);
        norrdemo = area("Norrdemo", Standing.OPPOSITION);
    }

    private String area(String name, @Nullable Standing standing) {
        var code = String.valueOf(NEXT_AREA.getAndIncrement());
        people.as(people.administrator(), () -> {
            geography.name(code, name);
            if (standing != null) {
                geography.record(code, Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2190, 1, 1)), standing);
            }
        });
        return code;
    }

    private UUID figureOf(UUID by, UUID pledge) {
        return people.as(by, () -> figures.of(pledge)).getFirst().id();
    }

    private static ChildDraft part(String area, @Nullable String baseline, @Nullable String target) {
        return new ChildDraft(area, number(baseline), number(target), null, null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private List<UUID> spread(ChildDraft... parts) {
        return people.as(room.anna(), () -> cascade.spread(whole, figure, List.of(parts)));
    }

    private CascadePage seen(UUID by, UUID pledge) {
        return people.as(by, () -> overview.of(pledge));
    }

    private void measure(UUID by, UUID pledge, String amount) {
        var own = figureOf(by, pledge);
        people.as(by, () -> measurements.enter(own, new MeasurementDraft(DAY, new BigDecimal(amount), "", "")));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    /** Lists, reports and the public page say what the page of the pledge says. */
    @Test
    void whatThePartsComeToStandsInListsToo() {
        var parts = spread(part(norrdemo, "64", "80"), part(bruksby, "74", "80"));
        measure(room.anna(), parts.getFirst(), "70");
        measure(room.anna(), parts.getLast(), "80");
        var page = people.as(room.lena(), () -> figures.of(whole)).getFirst();
        var listed = people.as(room.lena(), () -> tracker.all(room.id(), ALL, PledgeSort.NUMBER, 10)).stream()
                .filter(row -> row.id().equals(whole))
                .findFirst()
                .orElseThrow()
                .figures()
                .getFirst();
        assertThat(listed.latest())
                .isEqualByComparingTo("75")
                .isEqualByComparingTo(page.course().latest().amount());
        assertThat(listed.latestOn()).isEqualTo(DAY);
    }

    @Test
    void eachKommunGetsItsPartAndAsksWhatItCan() {
        var made = spread(part(norrdemo, "64", "80"), part(bruksby, "74", null));
        var north = people.as(room.lena(), () -> pages.get(made.getFirst()));
        assertThat(north.promise()).isEqualTo("Norrdemo: Alla som anställs erbjuds heltid.");
        assertThat(north.field(PledgeField.LEVEL)).isEqualTo("MUNICIPALITY");
        assertThat(north.field(PledgeField.AREA)).isEqualTo(norrdemo);
        assertThat(north.field(PledgeField.ASK)).isEqualTo("PRESS_FOR");
        assertThat(north.testability().isComplete()).isTrue();
        assertThat(people.as(room.lena(), () -> pages.get(made.getLast())).field(PledgeField.ASK))
                .isEqualTo("CARRY_OUT");
        var table = seen(room.lena(), whole).tables().getFirst();
        assertThat(table.rows()).extracting(CascadePage.Row::area).containsExactly("Bruksby", "Norrdemo");
        assertThat(table.rows())
                .extracting(CascadePage.Row::standing)
                .containsExactly(Standing.MAJORITY, Standing.OPPOSITION);
        assertThat(table.rows())
                .extracting(row -> row.part() == null ? null : row.part().target())
                .containsExactly(new BigDecimal("85"), new BigDecimal("80"));
    }

    @Test
    void theWholeIsWhatItsPartsComeToAndThoseWithoutAValueAreNotZero() {
        var third = area("Sjöhult", null);
        var made = spread(part(norrdemo, "64", "80"), part(bruksby, "74", "85"), part(third, null, null));
        assertThat(people.as(room.anna(), () -> figures.of(whole))
                        .getFirst()
                        .course()
                        .latest())
                .isNull();
        measure(room.anna(), made.get(0), "81");
        measure(room.lena(), made.get(1), "75");
        var whole = people.as(room.lena(), () -> figures.of(this.whole)).getFirst();
        assertThat(whole.course().latest())
                .isNotNull()
                .extracting(FigureSeries.Point::amount)
                .isEqualTo(new BigDecimal("78"));
        assertThat(whole.course().progress()).isEqualTo(50);
        var rolled = seen(room.anna(), this.whole).tables().getFirst().rolled();
        assertThat(List.of(rolled.reached(), rolled.measured(), rolled.of())).containsExactly(1, 2, 3);
    }

    @Test
    void aCoverageCountsThoseThatReachTheirOwn() {
        var nights = fixtures.draft(room, "Barnomsorg på natten");
        var coverage = people.as(
                room.anna(),
                () -> indicators.add(
                        nights,
                        new IndicatorDraft(
                                IndicatorKind.COVERAGE,
                                "Kommuner med nattöppet",
                                "kommuner",
                                Direction.UP,
                                new BigDecimal("0"),
                                DAY,
                                new BigDecimal("2"),
                                null,
                                LocalDate.of(2029, 12, 31),
                                new BigDecimal("2"),
                                "",
                                ValidYears.EVERY,
                                "",
                                "",
                                RollUp.REACHED,
                                null,
                                List.of())));
        var made = people.as(
                room.anna(),
                () -> cascade.spread(nights, coverage, List.of(part(bruksby, "0", null), part(norrdemo, "0", null))));
        measure(room.anna(), made.getFirst(), "1");
        measure(room.anna(), made.getLast(), "0");
        var seen = people.as(room.anna(), () -> figures.of(nights)).getFirst();
        assertThat(seen.course().latest())
                .isNotNull()
                .extracting(FigureSeries.Point::amount)
                .isEqualTo(BigDecimal.ONE);
        assertThat(seen.course().progress()).isEqualTo(50);
    }

    @Test
    void whatCannotBeDividedIsRefusedAsAWhole() {
        spread(part(bruksby, "74", null));
        assertRefused("cascade.area.taken", () -> spread(part(norrdemo, "64", null), part(bruksby, "74", null)));
        assertRefused("cascade.area.taken", () -> spread(part(norrdemo, null, null), part(norrdemo, null, null)));
        assertRefused("pledge.choice.invalid", () -> spread(part("0000", null, null)));
        assertRefused("indicator.share.invalid", () -> spread(part(norrdemo, "64", "120")));
        assertRefused("cascade.none", this::spread);
        assertThat(seen(room.anna(), whole).tables().getFirst().rows()).hasSize(1);
    }

    @Test
    void onlyWritersOfTheRoomDivide() {
        var parts = List.of(part(bruksby, "74", null));
        var reader = rooms.inParty(room, Role.READER).accountId();
        assertRefused("access.refused", () -> people.as(reader, () -> cascade.spread(whole, figure, parts)));
        assertThat(seen(reader, whole).mayDivide()).isFalse();
        for (var outside :
                List.of(rooms.inTco(room, Role.WRITER).accountId(), rooms.open().anna())) {
            assertThatThrownBy(() -> people.as(outside, () -> cascade.spread(whole, figure, parts)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> seen(outside, whole)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(outside, () -> overview.choices(whole)))
                    .isInstanceOf(NotFoundException.class);
        }
        var other = fixtures.complete(room, "Ett annat");
        assertThatThrownBy(() -> people.as(room.anna(), () -> cascade.spread(other, figure, parts)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thereAreThreeLevelsAndNoCircles() {
        var district = spread(part(bruksby, "74", null)).getFirst();
        var kommun = fixtures.complete(room, "Äldreomsorgen");
        people.as(room.anna(), () -> links.link(kommun, district, null));
        assertThat(seen(room.anna(), kommun).mayDivide()).isFalse();
        var fourth = fixtures.draft(room, "En enhet");
        assertRefused("cascade.tooDeep", () -> people.as(room.anna(), () -> links.link(fourth, kommun, null)));
        assertRefused("cascade.circle", () -> people.as(room.anna(), () -> links.link(whole, kommun, null)));
        assertRefused("cascade.circle", () -> people.as(room.anna(), () -> links.link(fourth, fourth, null)));
        assertRefused("cascade.link.already", () -> people.as(room.anna(), () -> links.link(kommun, whole, null)));
        assertRefused(
                "cascade.tooDeep",
                () -> people.as(
                        room.anna(),
                        () -> cascade.spread(
                                kommun, figureOf(room.anna(), kommun), List.of(part(norrdemo, null, null)))));
    }

    @Test
    void ofTwoWhoCloseACircleAtOnceOneIsTold() throws Exception {
        var one = fixtures.draft(room, "Ett");
        var other = fixtures.draft(room, "Två");
        var start = new CountDownLatch(1);
        int refused = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> {
                start.await();
                return people.as(room.anna(), () -> links.link(one, other, null));
            });
            var second = two.submit(() -> {
                start.await();
                return people.as(room.lena(), () -> links.link(other, one, null));
            });
            start.countDown();
            for (var act : List.of(first, second)) {
                try {
                    act.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(RefusedException.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void aPledgeIsTakenOutAgain() {
        var part = spread(part(bruksby, "74", "85")).getFirst();
        measure(room.anna(), part, "90");
        people.as(room.lena(), () -> links.separate(part));
        assertThat(seen(room.anna(), whole).tables()).isEmpty();
        assertThat(people.as(room.anna(), () -> figures.of(whole)).getFirst().rolled())
                .isNull();
        assertRefused("cascade.link.none", () -> people.as(room.lena(), () -> links.separate(part)));
        var own = figureOf(room.anna(), part);
        people.as(room.anna(), () -> links.link(part, whole, new LinkedFigures(own, figure)));
        assertThat(people.as(room.anna(), () -> figures.of(whole))
                        .getFirst()
                        .course()
                        .latest())
                .isNotNull();
    }

    @Test
    void eachSideAdoptsAllPartsWithOneDecision() {
        fixtures.allowRegistering(room);
        var made = spread(part(bruksby, "74", null), part(norrdemo, "64", "80"));
        assertThat(people.as(room.anna(), () -> cascade.adoptChildren(whole, decision(room.party()))))
                .isEqualTo(2);
        assertThat(seen(room.anna(), whole).toAdopt()).isZero();
        assertThat(seen(room.lena(), whole).toAdopt()).isEqualTo(2);
        people.as(room.lena(), () -> cascade.adoptChildren(whole, decision(room.union())));
        assertThat(made)
                .extracting(id -> people.as(room.anna(), () -> pages.get(id)).label())
                .containsOnly(PledgeLabel.NOT_STARTED);
        assertRefused(
                "cascade.adopt.none",
                () -> people.as(room.lena(), () -> cascade.adoptChildren(whole, decision(room.union()))));
    }

    private static PledgeDecisionDraft decision(UUID organisation) {
        return new PledgeDecisionDraft(organisation, "Styrelsen", LocalDate.of(2026, 10, 22), "91");
    }

    @Test
    void ifOnePartIsNotTestableNoneIsAdopted() {
        fixtures.allowRegistering(room);
        var made = spread(part(bruksby, "74", null), part(norrdemo, null, null));
        assertRefused(
                "cascade.untestable",
                () -> people.as(room.anna(), () -> cascade.adoptChildren(whole, decision(room.party()))));
        assertThat(made)
                .allSatisfy(id -> assertThat(
                                people.as(room.anna(), () -> pages.get(id)).decisions())
                        .isEmpty());
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        assertRefused(
                "access.decision.noRight",
                () -> people.as(writer, () -> cascade.adoptChildren(whole, decision(room.party()))));
    }

    /** A pledge of another room, whose convener of the party is a reader here. */
    private WorkspaceFixtures.Room neighbour() {
        var neighbour = rooms.open();
        people.as(
                room.anna(),
                () -> members.admit(
                        room.id(),
                        new NewMember(
                                neighbour.anna(), room.party(), Role.READER, Period.from(LocalDate.of(2020, 1, 1)))));
        return neighbour;
    }

    @Test
    void acrossRoomsItTakesBothAndOnlyNumbersCross() {
        var neighbour = neighbour();
        var child = fixtures.complete(neighbour, "Hemligt löfte hos grannen");
        var own = figureOf(neighbour.anna(), child);
        var together = new LinkedFigures(own, figure);
        assertRefused(
                "cascade.area.missing", () -> people.as(neighbour.anna(), () -> links.link(child, whole, together)));
        people.as(neighbour.anna(), () -> pledges.write(child, PledgeField.AREA, "", bruksby));
        assertThatThrownBy(() -> people.as(neighbour.lena(), () -> links.link(child, whole, together)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(room.anna(), () -> links.link(child, whole, together)))
                .isInstanceOf(NotFoundException.class);
        assertThat(people.as(neighbour.anna(), () -> overview.choices(child)))
                .extracting(CascadeChoice::pledgeId)
                .contains(whole);
        assertThat(people.as(neighbour.lena(), () -> overview.choices(child)))
                .extracting(CascadeChoice::pledgeId)
                .doesNotContain(whole);

        var link = people.as(neighbour.anna(), () -> links.link(child, whole, together));
        measure(neighbour.lena(), child, "90");
        assertThat(seen(room.anna(), whole).tables()).isEmpty();
        assertThat(seen(room.anna(), whole).proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.area()).isEqualTo("Bruksby"));
        assertThat(seen(neighbour.lena(), child).under()).isEqualTo(CascadePage.Under.PROPOSED);
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(writer, () -> links.accept(link)));
        assertRefused("access.refused", () -> people.as(neighbour.anna(), () -> links.accept(link)));
        assertThatThrownBy(() -> people.as(neighbour.lena(), () -> links.accept(link)))
                .isInstanceOf(NotFoundException.class);

        people.as(room.lena(), () -> links.accept(link));
        assertRefused("cascade.link.accepted", () -> people.as(room.anna(), () -> links.accept(link)));
        var page = seen(room.anna(), whole);
        assertThat(page.toString()).doesNotContain("Hemligt", "Lena", child.toString());
        var row = page.tables().getFirst().rows().getFirst();
        assertThat(row.pledgeId()).isNull();
        assertThat(row.number()).isEmpty();
        assertThat(row.part()).isNotNull().extracting(CascadePage.Part::value).isEqualTo(new BigDecimal("90"));
        assertThatThrownBy(() -> people.as(room.anna(), () -> pages.get(child))).isInstanceOf(NotFoundException.class);
        assertThat(people.as(neighbour.lena(), () -> pages.get(child)).above()).isNull();
        assertThat(seen(neighbour.lena(), child).under()).isEqualTo(CascadePage.Under.OTHER_ROOM);

        var neighbours = rooms.inUnion(neighbour, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(neighbours, () -> links.separate(child)));
        people.as(room.anna(), () -> links.dismiss(link));
        assertThat(seen(room.anna(), whole).tables()).isEmpty();
        assertThat(seen(neighbour.lena(), child).under()).isNull();
    }

    @Test
    void whoCooperatesProposesNothing() {
        var neighbour = rooms.open();
        people.as(
                room.anna(),
                () -> members.admit(
                        room.id(),
                        new NewMember(
                                neighbour.anna(), room.tco(), Role.WRITER, Period.from(LocalDate.of(2020, 1, 1)))));
        var child = fixtures.complete(neighbour, "Heltid");
        people.as(neighbour.anna(), () -> pledges.write(child, PledgeField.AREA, "", bruksby));
        assertThatThrownBy(() -> people.as(neighbour.anna(), () -> links.link(child, whole, null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(people.as(neighbour.anna(), () -> overview.choices(child)))
                .extracting(CascadeChoice::pledgeId)
                .doesNotContain(whole);
    }
}
