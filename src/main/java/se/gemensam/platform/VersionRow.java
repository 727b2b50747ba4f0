package se.gemensam.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A platform as it read at a moment.
 *
 * @param number counted from 1 on each platform
 * @param name empty when nobody gave it one
 * @param who the name of the member who made it, as the reader may see it; null when the application did
 */
public record VersionRow(
        int number,
        VersionReason reason,
        String name,
        @Nullable String who,
        Instant at) {}
