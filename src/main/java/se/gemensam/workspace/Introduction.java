package se.gemensam.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says on coming into a room.
 *
 * @param naming what the other side reads for the name
 * @param elsewhere an office on the other side; null when there is none
 */
public record Introduction(Naming naming, @Nullable DoubleRole elsewhere) {

    public static Introduction as(Naming naming) {
        return new Introduction(naming, null);
    }
}
