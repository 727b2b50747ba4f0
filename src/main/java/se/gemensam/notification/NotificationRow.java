package se.gemensam.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;

/**
 * Something new, as its receiver may know of it.
 *
 * @param who the name of the last who did it, as the receiver may see it
 * @param title of the platform or section; null for the room itself
 * @param room its name, for who is in several
 */
public record NotificationRow(
        UUID id,
        Reason reason,
        DeedKind kind,
        String who,
        @Nullable String title,
        Audience audience,
        String room,
        Instant at,
        boolean unread) {}
