package se.gemensam.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has asked for, for that person.
 *
 * @param title of the platform
 * @param progress null unless it is being made
 * @param endedAt when it was made or failed; null before
 * @param name of the file; empty before it is made
 * @param bytes its size; 0 before
 */
public record FileOrderRow(
        UUID id,
        UUID platformId,
        String title,
        ExportFormat format,
        ExportOptions options,
        FileOrderState state,
        @Nullable FileProgress progress,
        Instant orderedAt,
        @Nullable Instant endedAt,
        String name,
        long bytes) {}
