package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

class PledgeActTest {

    private static Member convener(Side side, boolean inside) {
        var id = UUID.randomUUID();
        return new Member(id, id, id, id, side, Role.CONVENER, inside, Set.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY", "UNION"})
    void nobodySpeaksForASideWhoseRoomsAreClosedToIt(Side side) {
        assertThat(PledgeAct.of(convener(side, true))).containsExactlyInAnyOrder(PledgeAct.values());
        assertThat(PledgeAct.of(convener(side, false)))
                .containsExactlyInAnyOrder(PledgeAct.READ, PledgeAct.WRITE, PledgeAct.REPORT);
    }

    @Test
    void whoeverCooperatesDoesNothing() {
        assertThat(PledgeAct.of(convener(Side.COOPERATING, true))).isEmpty();
    }
}
