package se.gemensam.pledge;

import java.util.Locale;

/** What stands out about a pledge among the others. */
public enum PledgeMark {
    /** In force and without an end, and either its last day has passed or somebody has reported it as delayed. */
    LATE,
    /** In force and without an end, and its last day is one of the next {@link #DAYS_AHEAD}. */
    DUE,
    /** In force, and nobody has shown anything yet. */
    UNPROVEN,
    /** The two sides say different things about what became of it. */
    DISPUTED,
    /** On the short list. */
    TOP,
    /** No part of another pledge. */
    WHOLE;

    public static final int DAYS_AHEAD = 60;

    /** As it stands in addresses: "late". */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "tracker.mark." + name();
    }
}
