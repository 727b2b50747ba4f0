package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

class VerdictRoundsTest {

    private static final UUID PLEDGE = UUID.randomUUID();

    private static Verdict said(int round, Side side, PledgeOutcome outcome) {
        var member = new Member(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), side, Role.WRITER);
        return new Verdict(PLEDGE, new VerdictDraft(round, null, outcome, ""), member, Instant.EPOCH);
    }

    private static VerdictRounds of(Verdict... verdicts) {
        return VerdictRounds.of(Arrays.asList(verdicts));
    }

    @Test
    void theFirstRoundIsOpenBeforeAnybodyHasSaidAnything() {
        assertThat(of().current()).isEqualTo(1);
        assertThat(of().given()).isEmpty();
        assertThat(of().known()).isEmpty();
        assertThat(of().isDisputed()).isFalse();
    }

    @Test
    void whatOneSideSaysIsNotKnown() {
        var rounds = of(said(1, Side.UNION, PledgeOutcome.NOT_FULFILLED));
        assertThat(rounds.current()).isEqualTo(1);
        assertThat(rounds.given()).containsExactly(Side.UNION);
        assertThat(rounds.known()).isEmpty();
        assertThat(rounds.own(Side.PARTY)).isEmpty();
    }

    @Test
    void aPledgeIsDisputedAsLongAsTheLatestCompleteRoundDiffers() {
        var party = said(1, Side.PARTY, PledgeOutcome.FULFILLED);
        var union = said(1, Side.UNION, PledgeOutcome.PARTLY_FULFILLED);
        assertThat(of(party, union).isDisputed()).isTrue();
        assertThat(of(party, union).current()).isEqualTo(2);
        var again = said(2, Side.PARTY, PledgeOutcome.PARTLY_FULFILLED);
        var open = of(party, union, again);
        assertThat(open.isDisputed()).isTrue();
        assertThat(open.current()).isEqualTo(2);
        assertThat(open.given()).containsExactly(Side.PARTY);
        assertThat(open.known()).hasSize(1);
        var agreed = of(party, union, again, said(2, Side.UNION, PledgeOutcome.PARTLY_FULFILLED));
        assertThat(agreed.isDisputed()).isFalse();
        assertThat(agreed.known()).extracting(VerdictRounds.Both::number).containsExactly(2, 1);
    }

    @Test
    void lateIsWhatCameAfterTheLastDay() {
        var last = LocalDate.of(2025, 12, 31);
        assertThat(VerdictService.fits(PledgeOutcome.FULFILLED_LATE, last, last))
                .isFalse();
        assertThat(VerdictService.fits(PledgeOutcome.FULFILLED_LATE, last, last.plusDays(1)))
                .isTrue();
        assertThat(VerdictService.fits(PledgeOutcome.FULFILLED_LATE, null, last))
                .isFalse();
        assertThat(VerdictService.fits(PledgeOutcome.FULFILLED, last, last.minusYears(1)))
                .isTrue();
    }
}
