package se.gemensam.livetext;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands in a text, at a version; in memory only.
 *
 * @param place null when the caret is gone
 */
record Caret(String client, UUID by, long version, @Nullable Place place) {

    /** A selection goes from anchor to head; without one they are the same. */
    record Place(int anchor, int head) {

        Place mapped(StepMap map) {
            return new Place(map.map(anchor, Stick.LEFT), map.map(head, Stick.LEFT));
        }

        boolean isWithin(int size) {
            return anchor >= 0 && head >= 0 && anchor <= size && head <= size;
        }
    }

    Caret mapped(long newVersion, List<StepMap> maps) {
        var moved = place;
        if (moved != null) {
            for (var map : maps) {
                moved = moved.mapped(map);
            }
        }
        return new Caret(client, by, newVersion, moved);
    }
}
