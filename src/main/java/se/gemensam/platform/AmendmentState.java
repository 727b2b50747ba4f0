package se.gemensam.platform;

/** How far a proposal has come on its proposer's side. */
public enum AmendmentState {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
