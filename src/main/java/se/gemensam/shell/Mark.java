package se.gemensam.shell;

import java.util.Locale;

/** Whose something is: told by shape and word, and only then by colour. */
public enum Mark {
    /** Circle. */
    PARTY,
    /** Square. */
    UNION,
    /** Circle and square that overlap. */
    JOINT,
    /** Outlined diamond. */
    COOPERATING;

    String styleName() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "side." + name();
    }
}
