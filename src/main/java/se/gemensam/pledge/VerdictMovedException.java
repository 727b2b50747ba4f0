package se.gemensam.pledge;

import se.gemensam.base.RefusedException;

/** Somebody else of the own side has said something else in the meantime. Nothing is stored, and both verdicts are known. */
public class VerdictMovedException extends RefusedException {

    private final PledgeOutcome outcome;
    private final String why;

    VerdictMovedException(Verdict now) {
        super("verdict.moved");
        this.outcome = now.outcome();
        this.why = now.why();
    }

    /** What stands there. */
    public PledgeOutcome outcome() {
        return outcome;
    }

    public String why() {
        return why;
    }
}
