package se.gemensam.pledge;

/** How a proposal about a pledge ended. */
enum PledgeProposalAnswer {
    CONFIRMED,
    DECLINED,
    WITHDRAWN,
    /** The pledge was written off before anybody answered. */
    LAPSED
}
