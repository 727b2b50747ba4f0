package se.gemensam.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Following;

/**
 * Where a piece of news leads.
 *
 * @param room slug
 * @param kind what is told
 * @param page platform or pledge; null for the room itself
 * @param on what it was done to; null for the room itself, and when that is gone
 * @param isTalk whether it is about what is said there
 * @param vote advisory vote on the page; null for any other news
 * @param amendment of the page; null for any other news
 */
public record Whereto(
        String room,
        DeedKind kind,
        @Nullable UUID page,
        @Nullable UUID subject,
        Following.@Nullable Kind on,
        boolean isTalk,
        @Nullable UUID vote,
        @Nullable UUID amendment) {}
