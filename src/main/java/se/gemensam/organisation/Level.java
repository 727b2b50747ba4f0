package se.gemensam.organisation;

/** The four fixed groups that the editable list of organisation kinds is sorted into. */
public enum Level {
    CENTRAL,
    REGIONAL,
    LOCAL,
    WORKPLACE
}
