package se.gemensam.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Following;

/**
 * Something that was done in a room, as one viewer may know of it; the same thing done several times in a row is one.
 *
 * @param at the last time
 * @param who the actor's name as the viewer may see it
 * @param times how often in a row
 * @param title of what it was done to; null for the room, or when it is gone for good
 * @param page to open for it; null when there is none
 * @param on what there is to open; null with the page
 * @param about the name of the member whom it was about
 */
public record ActivityRow(
        Instant at,
        String who,
        Side side,
        DeedKind kind,
        int times,
        @Nullable String title,
        Audience audience,
        @Nullable UUID page,
        @Nullable UUID subject,
        Following.@Nullable Kind on,
        @Nullable String about) {

    public boolean isTalk() {
        return switch (kind) {
            case THREAD_OPENED, COMMENT_WRITTEN, THREAD_GIVEN, THREAD_RESOLVED, THREAD_REOPENED -> true;
            default -> false;
        };
    }
}
