package se.gemensam.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;

/**
 * Something new, as its receiver may know of it.
 *
 * @param who the name of the last who did it, as the receiver may see it; empty when the calendar tells of it
 * @param title of the platform, section or pledge; null for the room itself
 * @param about the name of the member whom it is about; null when that is nobody else than who did it
 * @param room its name, for who is in several
 */
public record NotificationRow(
        UUID id,
        Reason reason,
        DeedKind kind,
        String who,
        @Nullable String title,
        @Nullable String about,
        Audience audience,
        String room,
        Instant at,
        boolean unread) {}
