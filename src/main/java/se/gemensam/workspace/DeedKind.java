package se.gemensam.workspace;

/** What can be done in a room, as it is told to others. */
public enum DeedKind {
    PLATFORM_CREATED,
    PLATFORM_DESCRIBED,
    PLATFORM_OPENED,
    PLATFORM_CLOSED,
    PLATFORM_REMOVED,
    PLATFORM_RESTORED,
    SECTION_ADDED,
    SECTION_MOVED,
    SECTION_REMOVED,
    SECTION_RESTORED,
    SECTION_DESCRIBED,
    SECTION_GIVEN,
    SECTION_AGREED,
    SECTION_DOUBTED,
    SECTION_REVERTED,
    VERSION_KEPT,
    AMENDMENT_SUBMITTED,
    AMENDMENT_ANSWERED,
    AMENDMENT_WITHDRAWN,
    AMENDMENT_SUPPORTED,
    AMENDMENT_WEIGHED,
    AMENDMENT_DECIDED,
    AMENDMENT_MERGED,
    AMENDMENT_UNMERGED,
    PHASE_PROPOSED,
    PHASE_CHANGED,
    REOPENING_PROPOSED,
    SECTION_REOPENED,
    CLOSING_PROPOSED,
    SECTION_CLOSED,
    TIMETABLE_PROPOSED,
    TIMETABLE_AGREED,
    PUBLICATION_PROPOSED,
    PLATFORM_PUBLISHED,
    PLATFORM_UNPUBLISHED,
    PROPOSAL_DECLINED,
    PROPOSAL_WITHDRAWN,
    /** Told by no member but by the calendar. */
    MILESTONE_NEAR,
    MILESTONE_PASSED,
    ADOPTION_ARRANGED,
    PAPER_SENT,
    DECISION_REGISTERED,
    DECISION_WITHDRAWN,
    FLOOR_CHANGED,
    CORRECTION_PROPOSED,
    CORRECTION_MADE,
    CORRECTION_DECLINED,
    STATEMENT_MADE,
    QUESTION_PARKED,
    QUESTION_CLOSED,
    CONSULTATION_SENT,
    /** Told to those who speak for who is asked. */
    CONSULTATION_ASKED,
    /** Told by no member: whose answer it is may be one side's own. */
    CONSULTATION_ANSWERED,
    CONSULTATION_HANDED_OVER,
    /** Told to whoever asked for a file: nobody did it, it is there. */
    FILE_MADE,
    FILE_FAILED,
    TEXT_WRITTEN,
    THREAD_OPENED,
    COMMENT_WRITTEN,
    THREAD_GIVEN,
    THREAD_RESOLVED,
    THREAD_REOPENED,
    VOTE_OPENED,
    VOTE_EXTENDED,
    VOTE_ENDING,
    VOTE_CLOSED,
    VOTE_ENDED,
    VOTE_TAKEN_BACK,
    PLEDGE_CREATED,
    PLEDGE_ADOPTED,
    PLEDGE_MOVED,
    PLEDGE_ASSESSED,
    PLEDGE_REDEFINED,
    PLEDGE_WRITTEN_OFF,
    /** Something about a pledge waits for the other side's answer. */
    PLEDGE_PROPOSED,
    /** Its last day is within a month. */
    PLEDGE_NEAR,
    /** Its last day has come. */
    PLEDGE_DUE,
    CHECK_IN_PLANNED,
    CLOSING_PUBLISHED,
    MEMBER_JOINED,
    MEMBER_CHANGED,
    MEMBER_LEFT;

    /** Whether it is about an advisory vote, which stands where other deeds have a thread. */
    public boolean isVote() {
        return switch (this) {
            case VOTE_OPENED, VOTE_EXTENDED, VOTE_ENDING, VOTE_CLOSED, VOTE_ENDED, VOTE_TAKEN_BACK -> true;
            default -> false;
        };
    }

    /** Whether it is about an amendment, which stands where other deeds have a thread. */
    public boolean isAmendment() {
        return switch (this) {
            case AMENDMENT_SUBMITTED,
                    AMENDMENT_ANSWERED,
                    AMENDMENT_WITHDRAWN,
                    AMENDMENT_SUPPORTED,
                    AMENDMENT_WEIGHED,
                    AMENDMENT_DECIDED,
                    AMENDMENT_MERGED,
                    AMENDMENT_UNMERGED -> true;
            default -> false;
        };
    }

    /** Whether it is about the pledges of the room, and none of them. */
    public boolean isOfAllPledges() {
        return this == CHECK_IN_PLANNED || this == CLOSING_PUBLISHED;
    }

    /** Whether it is of use only in the application, for a day: no letter is written about it. */
    public boolean isForTheMoment() {
        return this == FILE_MADE || this == FILE_FAILED;
    }

    /** Whether nobody did it: a day came. It is told in the name of whoever has begun it, and to that person too. */
    public boolean isByTime() {
        return this == VOTE_ENDING || this == VOTE_ENDED || this == PLEDGE_NEAR || this == PLEDGE_DUE;
    }
}
