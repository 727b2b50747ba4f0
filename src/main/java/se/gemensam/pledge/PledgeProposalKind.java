package se.gemensam.pledge;

/** What takes both sides once a pledge is in force. */
public enum PledgeProposalKind {
    WRITE_OFF,
    /** Another definition. */
    CHANGE
}
