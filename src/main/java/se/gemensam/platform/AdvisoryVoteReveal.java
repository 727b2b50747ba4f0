package se.gemensam.platform;

/** When those whom an advisory vote is for see what was answered. */
public enum AdvisoryVoteReveal {
    WHEN_CLOSED,
    /** One's own answer opens it for oneself; whoever has not answered sees it when it is closed. */
    WHEN_ANSWERED
}
