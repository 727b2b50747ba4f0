package se.gemensam.organisation;

/** The side an organisation stands on in joint work. */
public enum Side {
    PARTY,
    UNION,
    COOPERATING
}
