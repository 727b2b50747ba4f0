package se.gemensam.platform;

/** What somebody may want to do with a platform or one of its sections; {@link PhaseRules} says who may when. */
public enum PlatformAct {
    /** Change the words of a section. */
    WRITE,
    /** Add, move, remove, bring back, split or merge sections, or call the platform something else. */
    RESHAPE,
    /** Say who answers for a section, by when, and what it is about. */
    DESCRIBE,
    /** Say how far the writing group has come with a section. */
    AGREE,
    /** Propose other words for a section. */
    PROPOSE,
    /** Say what the writing group thinks of such a proposal. */
    SUGGEST_OUTCOME,
    /** Let the words of such a proposal into the section. */
    MERGE,
    KEEP_VERSION,
    /** Make a section read as it did. */
    RESTORE_WORDING,
    COMMENT,
    /** Let a cooperating party read the platform, or no longer. */
    OPEN,
    /** Take the platform away, or bring it back. */
    REMOVE,
    /** Speak for the own side: about the phase, the timetable, and a section that is opened again. */
    LEAD,
    /** Send the platform out for consultation, and ask the own side's organisations. */
    CONSULT,
    /** Write down answers that came otherwise, give more time, and hand the own side's answers over. */
    COLLECT_ANSWERS,
    /** Answer for the own organisation. */
    ANSWER_CONSULTATION,
    /** Say what the writing group makes of an answer. */
    REPLY_TO_ANSWERS,
    /** Write down what a body decided; a right of its own, given per organisation, is asked for besides. */
    REGISTER,
    /** Send the text to a body that is to decide about it. */
    SEND,
    /** Write down what a body decided about the whole; the right of its own is asked for besides. */
    DECIDE,
    /** Correct what is written without a change of what is said. */
    CORRECT
}
