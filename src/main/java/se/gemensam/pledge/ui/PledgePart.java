package se.gemensam.pledge.ui;

/** A part of the page of a pledge. The page finds those that there are as beans. */
interface PledgePart {

    /**
     * Its place on the page. Of a draft what is promised comes first, and what it lacks: form 10 · adoption 20 · figures 30 · below 40 ·
     * follow-up 50 · verdicts 60 · measures 70 · talk 80. Once it is adopted how it goes comes first: follow-up 10 · figures 20 ·
     * below 30 · verdicts 40 · measures 50 · talk 60 · form 70 · adoption 75.
     *
     * @param adopted whether the pledge is no longer a draft
     */
    int order(boolean adopted);

    PledgePanel create(PledgePlace place);
}
