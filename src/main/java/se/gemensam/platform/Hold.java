package se.gemensam.platform;

/** How what an organisation has decided stands to a section as it reads now. */
public enum Hold {
    /** It has decided this wording, or one that has only been corrected since. */
    AS_IT_READS,
    /** It left the section out of its decision. */
    EXCEPTED,
    /** Its decision is about an older wording. */
    OLDER_WORDING,
    /** It has decided nothing about the section. */
    UNDECIDED
}
