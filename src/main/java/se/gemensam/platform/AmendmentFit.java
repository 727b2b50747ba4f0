package se.gemensam.platform;

/** How the words of an amendment stand to its section as it reads now. */
public enum AmendmentFit {
    /** It changes nothing yet. */
    EMPTY,
    /** The section reads as it did when the change was made. */
    FITS,
    /** The section has changed elsewhere: the change goes along. */
    FOLLOWS,
    /** The section has changed in the same sentences: somebody has to read it. */
    OVERLAPS,
    /** The section reads so by now. */
    THERE_ALREADY
}
