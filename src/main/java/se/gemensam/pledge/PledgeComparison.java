package se.gemensam.pledge;

/** A period beside the one before it. */
public record PledgeComparison(Period now, Period before) {

    /** A period and what has become of its pledges. */
    public record Period(MandatePeriod term, PledgeFigures.Count count) {}
}
