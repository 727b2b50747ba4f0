package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class NationalGoalsTest {

    @Autowired
    private NationalGoals goals;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private NationalGoal goal(String code) {
        return goals.list().stream()
                .filter(goal -> goal.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFallIsToldInPercentagePointsAndNotInPercent() {
        assertThat(goal("N6").development()).contains(new BigDecimal("-14"));
        assertThat(goal("N6").values()).hasSize(6);
        assertThat(goal("N1").development()).isEmpty();
    }

    @Test
    void conversationsAreAGoalOnlyInYearsWithoutAnElection() {
        assertThat(goal("N4").target()).isEqualByComparingTo("200000");
        assertThat(goal("N4").years().include(2026)).isFalse();
        assertThat(goal("N4").years().include(2027)).isTrue();
    }

    @Test
    void whatWasNeverGivenIsNotMadeUp() {
        assertThat(goal("N7").baseline()).isNull();
        assertThat(goal("N8").target()).isNull();
    }

    @Test
    void aGoalThatIsBrokenDownIsMeasuredInTheSameWayWithFiguresOfItsOwn() {
        var room = rooms.open();
        var pledge = people.as(
                room.lena(), () -> goals.breakDown(room.id(), "N4", "Väljarsamtal per år", PledgeFixtures.TERM));
        var figure = people.as(room.anna(), () -> overview.get(pledge))
                .figures()
                .getFirst()
                .says();
        assertThat(figure.years()).isEqualTo(ValidYears.NO_ELECTION);
        assertThat(figure.target()).isNull();
        var reader = rooms.inUnion(room, Role.READER).accountId();
        assertThatThrownBy(() ->
                        people.as(reader, () -> goals.breakDown(room.id(), "N4", "Väljarsamtal", PledgeFixtures.TERM)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> people.as(
                        room.anna(), () -> goals.breakDown(room.id(), "N99", "Väljarsamtal", PledgeFixtures.TERM)))
                .isInstanceOf(NotFoundException.class);
    }
}
