package se.gemensam.pledge;

import java.util.List;

/**
 * A page of something long.
 *
 * @param more whether another one follows
 */
public record Stretch<T>(List<T> lines, boolean more) {

    /** How many lines a page has at most. */
    public static final int LENGTH = 20;

    public Stretch {
        lines = List.copyOf(lines);
    }
}
