package se.gemensam.pledge.ui;

/** A part of the page of a pledge. The page finds those that there are as beans. */
interface PledgePart {

    /** Its place on the page: form 10 · adoption 20 · figures 30 · below 40 · follow-up 50 · verdicts 60 · measures 70. */
    int order();

    PledgePanel create(PledgePlace place);
}
