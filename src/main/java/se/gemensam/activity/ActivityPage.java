package se.gemensam.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of what was done in a room, the latest first.
 *
 * @param next the moment before which there is more; null at the end
 */
public record ActivityPage(List<ActivityRow> rows, @Nullable Instant next) {

    public ActivityPage {
        rows = List.copyOf(rows);
    }
}
