package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PledgeServiceTest {

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgeAdoptionService adoption;

    @Autowired
    private IndicatorService indicators;

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

    private PledgePage seen(UUID by, UUID pledge) {
        return people.as(by, () -> overview.get(pledge));
    }

    private String write(UUID by, UUID pledge, PledgeField field, String before, String after) {
        return people.as(by, () -> pledges.write(pledge, field, before, after));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void pledgesAreNumberedInTheirRoom() {
        var first = fixtures.draft(room, "Alla som anställs erbjuds heltid.");
        var second = fixtures.draft(room, "Delade turer försvinner.");
        assertThat(seen(room.lena(), first).number()).isEqualTo("L1");
        assertThat(seen(room.lena(), second).number()).isEqualTo("L2");
        assertThat(seen(room.lena(), first).label()).isEqualTo(PledgeLabel.DRAFT);
    }

    @Test
    void twoWhoWriteDifferentFieldsLoseNothing() {
        var pledge = fixtures.draft(room, "Heltid");
        write(room.anna(), pledge, PledgeField.ADDRESSEE, "", "KF");
        write(room.lena(), pledge, PledgeField.DEADLINE, "", "2029-12-31");
        assertThat(seen(room.anna(), pledge).field(PledgeField.ADDRESSEE)).isEqualTo("KF");
        assertThat(seen(room.anna(), pledge).field(PledgeField.DEADLINE)).isEqualTo("2029-12-31");
    }

    @Test
    void whoWritesOverSomebodyElsesWordsIsToldWhatTheyAre() {
        var pledge = fixtures.draft(room, "Heltid");
        write(room.anna(), pledge, PledgeField.ADDRESSEE, "", "Kommunfullmäktige");
        assertThatThrownBy(() -> write(room.lena(), pledge, PledgeField.ADDRESSEE, "", "Regionfullmäktige"))
                .isInstanceOfSatisfying(
                        FieldMovedException.class,
                        moved -> assertThat(moved.now()).isEqualTo("Kommunfullmäktige"));
        assertThat(seen(room.lena(), pledge).field(PledgeField.ADDRESSEE)).isEqualTo("Kommunfullmäktige");
        write(room.lena(), pledge, PledgeField.ADDRESSEE, "Kommunfullmäktige", "Regionfullmäktige");
        assertThat(seen(room.anna(), pledge).field(PledgeField.ADDRESSEE)).isEqualTo("Regionfullmäktige");
    }

    @Test
    void policyAreasThatTwoChooseGoTogether() {
        var pledge = fixtures.draft(room, "Heltid");
        write(room.anna(), pledge, PledgeField.POLICY_AREAS, "", "K01,T01");
        assertThat(write(room.lena(), pledge, PledgeField.POLICY_AREAS, "", "K02"))
                .isEqualTo("K01,K02,T01");
        assertThat(write(room.lena(), pledge, PledgeField.POLICY_AREAS, "K01,K02", "K02"))
                .isEqualTo("K02,T01");
    }

    @Test
    void aSideWritesItsOwnCommitmentAndNotTheOthers() {
        var pledge = fixtures.draft(room, "Heltid");
        assertRefused(
                "pledge.field.otherSide", () -> write(room.anna(), pledge, PledgeField.UNION_TASK, "", "Facket ska"));
        assertRefused(
                "pledge.choice.invalid",
                () -> write(
                        room.anna(),
                        pledge,
                        PledgeField.PARTY_ORGANISATION,
                        "",
                        room.union().toString()));
        write(room.lena(), pledge, PledgeField.UNION_TASK, "", "Sektionerna lämnar förslag");
        assertThat(seen(room.anna(), pledge).field(PledgeField.UNION_TASK)).isEqualTo("Sektionerna lämnar förslag");
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        var pledge = fixtures.draft(room, "Heltid");
        assertRefused("pledge.day.invalid", () -> write(room.anna(), pledge, PledgeField.DEADLINE, "", "snart"));
        assertRefused("pledge.choice.invalid", () -> write(room.anna(), pledge, PledgeField.ASK, "", "MAYBE"));
        assertRefused("pledge.choice.invalid", () -> write(room.anna(), pledge, PledgeField.POLICY_AREAS, "", "X1"));
        assertRefused("pledge.weight.invalid", () -> write(room.anna(), pledge, PledgeField.WEIGHT, "1", "6"));
        assertRefused("pledge.term.invalid", () -> write(room.anna(), pledge, PledgeField.TERM, "2026", "2027"));
        assertRefused("pledge.promise.invalid", () -> write(room.anna(), pledge, PledgeField.PROMISE, "Heltid", " "));
    }

    @Test
    void onlyWritersOfTheTwoSidesWriteAndTheirReadersRead() {
        var pledge = fixtures.draft(room, "Heltid");
        var reader = rooms.inUnion(room, Role.READER).accountId();
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThat(seen(reader, pledge).mayWrite(PledgeField.PROMISE)).isFalse();
        assertRefused("access.refused", () -> write(reader, pledge, PledgeField.ADDRESSEE, "", "KF"));
        assertThatThrownBy(() -> seen(tove, pledge)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write(tove, pledge, PledgeField.ADDRESSEE, "", "KF"))
                .isInstanceOf(NotFoundException.class);
        assertRefused(
                "access.refused",
                () -> people.as(tove, () -> tracker.count(room.id(), PledgeFilter.of(PledgeFixtures.TERM))));
        assertThatThrownBy(() -> seen(rooms.open().anna(), pledge)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatDoesNotSayEverythingCannotBeAdopted() {
        var pledge = fixtures.draft(room, "Heltid");
        fixtures.allowRegistering(room);
        var gaps = seen(room.anna(), pledge).testability().gaps().stream()
                .map(Testability.Gap::what)
                .toList();
        assertThat(gaps)
                .containsExactly(
                        Testability.Missing.LEVEL,
                        Testability.Missing.ADDRESSEE,
                        Testability.Missing.ASK,
                        Testability.Missing.DEADLINE,
                        Testability.Missing.PARTY_TASK,
                        Testability.Missing.PARTY_ORGANISATION,
                        Testability.Missing.UNION_TASK,
                        Testability.Missing.UNION_ORGANISATION,
                        Testability.Missing.INDICATOR);
        assertRefused("pledge.untestable", () -> fixtures.decide(room, pledge, Side.PARTY));
        assertThat(seen(room.anna(), pledge).decisions()).isEmpty();
    }

    @Test
    void bothSidesAdoptTheSameDefinitionAndThenItIsInForce() {
        var pledge = fixtures.complete(room, "Heltid");
        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.PARTY);
        assertThat(seen(room.lena(), pledge).lifecycle()).isEqualTo(PledgeLifecycle.DRAFT);
        assertThat(seen(room.lena(), pledge).decisions()).containsOnlyKeys(Side.PARTY);
        assertRefused(
                "pledge.frozen", () -> write(room.lena(), pledge, PledgeField.DEADLINE, "2029-12-31", "2030-12-31"));
        assertRefused(
                "pledge.frozen", () -> people.as(room.lena(), () -> indicators.add(pledge, PledgeFixtures.fullTime())));
        fixtures.decide(room, pledge, Side.UNION);
        var page = seen(room.anna(), pledge);
        assertThat(page.label()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertRefused("pledge.frozen", () -> write(room.anna(), pledge, PledgeField.PROMISE, "Heltid", "Deltid"));
        write(room.anna(), pledge, PledgeField.WEIGHT, "1", "3");
        assertRefused("pledge.refused.ADOPTED", () -> people.as(room.anna(), () -> pledges.remove(pledge)));
        assertRefused("pledge.refused.ADOPTED", () -> people.as(room.anna(), () -> adoption.takeBack(pledge)));
    }

    @Test
    void aDecisionThatIsTakenBackThawsThePledge() {
        var pledge = fixtures.complete(room, "Heltid");
        fixtures.allowRegistering(room);
        fixtures.decide(room, pledge, Side.PARTY);
        assertRefused("pledge.decision.already", () -> fixtures.decide(room, pledge, Side.PARTY));
        assertRefused("pledge.decision.none", () -> people.as(room.lena(), () -> adoption.takeBack(pledge)));
        people.as(room.anna(), () -> adoption.takeBack(pledge));
        assertThat(write(room.lena(), pledge, PledgeField.DEADLINE, "2029-12-31", "2028-12-31"))
                .isEqualTo("2028-12-31");
    }

    @Test
    void onlyWhoMayRegistersAndOnlyForTheOwnOrganisation() {
        var pledge = fixtures.complete(room, "Heltid");
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var decision = new PledgeDecisionDraft(room.party(), "Styrelsen", LocalDate.of(2026, 10, 22), "89");
        assertRefused("access.decision.noRight", () -> people.as(writer, () -> adoption.adopt(pledge, decision)));
        fixtures.allowRegistering(room);
        assertRefused(
                "access.decision.otherOrganisation",
                () -> people.as(room.lena(), () -> adoption.adopt(pledge, decision)));
        assertRefused(
                "pledge.decision.future",
                () -> people.as(
                        room.anna(),
                        () -> adoption.adopt(
                                pledge,
                                new PledgeDecisionDraft(room.party(), "Styrelsen", LocalDate.of(2199, 1, 1), "89"))));
    }

    @Test
    void whatTwoSayAboutTheSameFigureGoesTogetherUnlessItIsTheSameThing() {
        var pledge = fixtures.draft(room, "Heltid");
        var before = IndicatorDraft.named(IndicatorKind.NUMBER, "Platser");
        var figure = people.as(room.anna(), () -> indicators.add(pledge, before));
        people.as(room.anna(), () -> indicators.change(figure, before, withSource(before, "komvux")));
        people.as(room.lena(), () -> indicators.change(figure, before, withUnit(before, "platser")));
        var now = seen(room.anna(), pledge).figures().getFirst().says();
        assertThat(List.of(now.source(), now.unit())).containsExactly("komvux", "platser");
        assertRefused(
                "indicator.moved",
                () -> people.as(room.lena(), () -> indicators.change(figure, before, withSource(before, "regionen"))));
    }

    private static IndicatorDraft withSource(IndicatorDraft of, String source) {
        return new IndicatorDraft(
                of.kind(),
                of.name(),
                of.unit(),
                of.direction(),
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                of.years(),
                source,
                "",
                of.rollUp(),
                null,
                List.of());
    }

    private static IndicatorDraft withUnit(IndicatorDraft of, String unit) {
        return new IndicatorDraft(
                of.kind(),
                of.name(),
                unit,
                of.direction(),
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                of.years(),
                "",
                "",
                of.rollUp(),
                null,
                List.of());
    }

    @Test
    void aDraftThatWasRemovedComesBack() {
        var pledge = fixtures.draft(room, "Heltid");
        people.as(room.lena(), () -> pledges.remove(pledge));
        assertThatThrownBy(() -> seen(room.anna(), pledge)).isInstanceOf(NotFoundException.class);
        people.as(room.lena(), () -> pledges.restore(pledge));
        assertThat(seen(room.anna(), pledge).promise()).isEqualTo("Heltid");
    }
}
