package se.gemensam.pledge;

import java.time.Instant;
import se.gemensam.organisation.Side;

/** What both sides have said of a pledge in a round, known to both. */
public record VerdictRound(int number, Said party, Said union) {

    /**
     * What a side said.
     *
     * @param why may be empty
     * @param who the name of the person who gave it, as the viewer may see it
     */
    public record Said(PledgeOutcome outcome, String why, String who, Instant at) {}

    public Said of(Side side) {
        return side == Side.PARTY ? party : union;
    }

    public boolean agree() {
        return party.outcome() == union.outcome();
    }
}
