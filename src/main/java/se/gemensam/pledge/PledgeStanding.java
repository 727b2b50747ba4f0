package se.gemensam.pledge;

import se.gemensam.base.RefusedException;

/** How it goes with a pledge, or what has become of it. */
public sealed interface PledgeStanding {

    PledgeLabel label();

    record Goes(PledgeProgress how) implements PledgeStanding {

        @Override
        public PledgeLabel label() {
            return PledgeLabel.valueOf(how.name());
        }
    }

    record Became(PledgeOutcome what) implements PledgeStanding {

        @Override
        public PledgeLabel label() {
            return PledgeLabel.valueOf(what.name());
        }
    }

    /** @throws RefusedException for what nobody reports: that it is a draft, or written off */
    static PledgeStanding of(PledgeLabel label) {
        return switch (label) {
            case NOT_STARTED, ON_TRACK, DELAYED, DECIDED -> new Goes(PledgeProgress.valueOf(label.name()));
            case FULFILLED, FULFILLED_LATE, PARTLY_FULFILLED, NOT_FULFILLED, VOTED_DOWN, NOT_ASSESSABLE ->
                new Became(PledgeOutcome.valueOf(label.name()));
            case DRAFT, WRITTEN_OFF -> throw new RefusedException("report.state.invalid");
        };
    }
}
