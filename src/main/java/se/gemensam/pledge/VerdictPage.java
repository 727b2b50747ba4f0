package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * What became of a pledge as the two sides say it, for the viewer's side.
 *
 * @param rounds those that both have completed, the latest first
 * @param choices the outcomes that can be said now
 * @param side the viewer's
 * @param mayAssess whether the viewer can give the own side's verdict now
 * @param aside whether the viewer has stepped aside from assessing it
 * @param proven whether there is evidence of how it goes
 * @param takenUp the next check-in that has it on its agenda
 * @param mayPlan whether the viewer can plan a check-in
 */
public record VerdictPage(
        UUID pledgeId,
        VerdictState now,
        List<VerdictRound> rounds,
        List<PledgeOutcome> choices,
        Side side,
        boolean mayAssess,
        boolean aside,
        boolean proven,
        @Nullable TakenUp takenUp,
        boolean mayPlan) {

    /** A check-in that is planned. */
    public record TakenUp(UUID checkInId, String title, LocalDate day) {}

    public VerdictPage {
        rounds = List.copyOf(rounds);
        choices = List.copyOf(choices);
    }

    /** Whether they said different things when both last said something. */
    public boolean isDisputed() {
        return !rounds.isEmpty() && !rounds.getFirst().agree();
    }
}
