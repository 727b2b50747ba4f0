package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class StepServiceTest {

    @Autowired
    private StepService steps;

    @Autowired
    private StepOverview overview;

    @Autowired
    private PledgeProposalService proposals;

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

    @BeforeEach
    void aPledge() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
    }

    private StepDraft party(String title, int weight, UUID after) {
        return new StepDraft(title, room.party(), null, null, weight, after);
    }

    private UUID add(UUID by, StepDraft draft) {
        return people.as(by, () -> steps.add(pledge, draft));
    }

    private void change(UUID step, StepDraft before, StepDraft after) {
        people.as(room.anna(), () -> steps.change(step, before, after));
    }

    private void become(UUID by, UUID step, StepState state) {
        people.as(by, () -> steps.become(step, state));
    }

    private StepBoard board(UUID by) {
        return people.as(by, () -> overview.of(pledge));
    }

    private StepRow row(UUID by, UUID step) {
        return board(by).steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whatIsDoneCountsByItsWeight() {
        assertThat(board(room.anna()).percentDone()).isZero();
        var heavy = add(room.anna(), party("Mål i budgeten", 3, null));
        var light = add(room.anna(), party("Fråga i nämnden", 2, null));
        var gone = add(room.anna(), party("Resa", 5, null));
        become(room.anna(), heavy, StepState.DONE);
        become(room.anna(), light, StepState.UNDER_WAY);
        become(room.anna(), gone, StepState.DROPPED);
        var board = board(room.lena());
        assertThat(board.percentDone()).isEqualTo(60);
        assertThat(board.in(StepState.DONE)).hasSize(1);
        assertThat(board.steps()).hasSize(3);
    }

    @Test
    void eachSideWritesItsOwnAndWhoDoesItSaysHowFarItHasCome() {
        var reader = rooms.inUnion(room, Role.READER);
        var step = add(room.lena(), new StepDraft("Gå igenom anställningar", room.union(), reader.id(), null, 1, null));
        assertThat(row(room.anna(), step).side()).isEqualTo(Side.UNION);
        assertThat(row(room.anna(), step).mayWrite()).isFalse();
        var says = row(room.lena(), step).says();
        assertRefused("step.otherSide", () -> change(step, says, party("Annat", 1, null)));
        assertRefused("step.otherSide", () -> become(room.anna(), step, StepState.DONE));
        assertRefused("step.otherSide", () -> people.as(room.anna(), () -> steps.remove(step)));
        assertThat(row(reader.accountId(), step).mayMove()).isTrue();
        assertThat(row(reader.accountId(), step).mayWrite()).isFalse();
        become(reader.accountId(), step, StepState.DONE);
        assertThat(row(room.anna(), step).state()).isEqualTo(StepState.DONE);
        var another = rooms.inUnion(room, Role.READER).accountId();
        assertRefused("access.refused", () -> become(another, step, StepState.PLANNED));
        assertRefused("access.refused", () -> people.as(reader.accountId(), () -> steps.remove(step)));
    }

    @Test
    void whoDoesItIsOfTheOwnSide() {
        assertRefused(
                "step.organisation.invalid",
                () -> add(room.anna(), new StepDraft("Resa", room.union(), null, null, 1, null)));
        var other = rooms.inUnion(room, Role.WRITER).id();
        assertRefused(
                "step.owner.invalid",
                () -> add(room.anna(), new StepDraft("Resa", room.party(), other, null, 1, null)));
        assertRefused("step.title.invalid", () -> party(" ", 1, null));
        assertRefused("step.weight.invalid", () -> party("Resa", 6, null));
        assertThat(people.as(room.anna(), () -> overview.doers(pledge)).organisations())
                .extracting(one -> one.id())
                .containsExactly(room.party());
    }

    @Test
    void stepsWaitForEachOtherInOneDirection() {
        var first = add(room.anna(), party("Först", 1, null));
        var second = add(room.lena(), new StepDraft("Sedan", room.union(), null, null, 1, first));
        var third = add(room.anna(), party("Sist", 1, second));
        assertThat(row(room.anna(), third).waits()).isEqualTo("Sedan");
        assertRefused("step.circle", () -> change(first, party("Först", 1, null), party("Först", 1, third)));
        assertRefused("step.circle", () -> change(first, party("Först", 1, null), party("Först", 1, first)));
        var elsewhere = fixtures.adopted(room, "Delade turer försvinner.");
        var foreign = people.as(room.anna(), () -> steps.add(elsewhere, party("Annat", 1, null)));
        assertRefused("step.depends.invalid", () -> add(room.anna(), party("Till", 1, foreign)));
        become(room.anna(), third, StepState.DONE);
        assertThat(row(room.anna(), third).waits()).isEqualTo("Sedan");
        become(room.lena(), second, StepState.DONE);
        assertThat(row(room.anna(), third).waits()).isNull();
        people.as(room.lena(), () -> steps.remove(second));
        change(first, party("Först", 1, null), party("Först av allt", 1, null));
        change(third, party("Sist", 1, second), party("Allra sist", 1, null));
    }

    @Test
    void whatSomebodyElseHasChangedIsNotWrittenOver() {
        var step = add(room.anna(), party("Mål i budgeten", 1, null));
        change(step, party("Mål i budgeten", 1, null), party("Mål i budget 2028", 1, null));
        assertRefused(
                "step.moved",
                () -> change(step, party("Mål i budgeten", 1, null), party("Mål i budget 2029", 1, null)));
        assertThat(row(room.lena(), step).says().title()).isEqualTo("Mål i budget 2028");
    }

    @Test
    void aStepThatWasRemovedComesBackAndALateOneSaysSo() {
        var step = add(
                room.anna(),
                new StepDraft("Motion", room.party(), null, Time.today(clock).minusDays(1), 1, null));
        assertThat(row(room.lena(), step).late()).isTrue();
        people.as(room.anna(), () -> steps.remove(step));
        assertThat(board(room.lena()).steps()).isEmpty();
        assertThatThrownBy(() -> become(room.anna(), step, StepState.DONE)).isInstanceOf(NotFoundException.class);
        people.as(room.anna(), () -> steps.restore(step));
        become(room.anna(), step, StepState.DONE);
        assertThat(row(room.lena(), step).late()).isFalse();
    }

    @Test
    void whoCooperatesAndWhoIsElsewhereSeesNone() {
        var step = add(room.anna(), party("Motion", 1, null));
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().anna();
        assertThatThrownBy(() -> board(tove)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> become(tove, step, StepState.DONE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> become(stranger, step, StepState.DONE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> steps.restore(step))).isInstanceOf(NotFoundException.class);
        var reader = rooms.inParty(room, Role.READER).accountId();
        assertRefused("access.refused", () -> add(reader, party("Resa", 1, null)));
        assertThat(board(reader).mayAdd()).isFalse();
    }

    @Test
    void aPledgeThatWasWrittenOffHasNoMoreToDo() {
        var step = add(room.anna(), party("Motion", 1, null));
        var off = people.as(room.anna(), () -> proposals.proposeWriteOff(pledge, "Överspelat"));
        people.as(room.lena(), () -> proposals.confirm(off));
        assertRefused("pledge.refused.WRITTEN_OFF", () -> add(room.anna(), party("Resa", 1, null)));
        assertRefused("pledge.refused.WRITTEN_OFF", () -> become(room.anna(), step, StepState.DONE));
        assertThat(row(room.anna(), step).mayMove()).isFalse();
    }
}
