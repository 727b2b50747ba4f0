package se.gemensam.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part of what was done in a room, the latest first.
 *
 * @param next after what there is more; null at the end
 */
public record ActivityPage(List<ActivityRow> rows, @Nullable Mark next) {

    /** A place in the list: several things may have been done at one moment. */
    public record Mark(Instant moment, UUID id) {}

    public ActivityPage {
        rows = List.copyOf(rows);
    }
}
