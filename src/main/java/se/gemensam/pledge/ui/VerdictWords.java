package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.VerdictRound;

/** What is said of verdicts, in the language of the page that it stands on. */
final class VerdictWords {

    private VerdictWords() {}

    static PledgeLabel label(PledgeOutcome outcome) {
        return PledgeLabel.valueOf(outcome.name());
    }

    static String outcome(PledgeOutcome outcome, Component page) {
        return page.getTranslation(label(outcome).textKey());
    }

    /** "Partiet". */
    static String side(Side side, Component page) {
        return page.getTranslation("verdict.side." + side);
    }

    static Side other(Side side) {
        return side == Side.PARTY ? Side.UNION : Side.PARTY;
    }

    /** Whether the sides agree, in a sentence; never who is right. */
    static String between(VerdictRound round, Component page) {
        return round.agree()
                ? page.getTranslation("verdict.agreed", outcome(round.party().outcome(), page))
                : page.getTranslation(
                        "verdict.differ",
                        outcome(round.party().outcome(), page),
                        outcome(round.union().outcome(), page));
    }
}
