package se.gemensam.platform;

/** Whose task a policy area or section is. */
public enum Level {
    MUNICIPALITY,
    REGION,
    MUNICIPALITY_AND_REGION,
    OWN_ORGANISATION
}
