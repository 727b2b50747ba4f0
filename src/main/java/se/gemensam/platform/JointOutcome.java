package se.gemensam.platform;

/** What became of a proposal of one side. */
enum JointOutcome {
    AGREED,
    DECLINED,
    WITHDRAWN,
    /** Something else has happened that leaves no room for it. */
    OVERTAKEN
}
