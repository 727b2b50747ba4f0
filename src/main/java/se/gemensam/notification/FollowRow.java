package se.gemensam.notification;

import java.util.UUID;
import se.gemensam.workspace.Following;

/**
 * Something that a member follows.
 *
 * @param on what the page, or the subject on it, is; for a thread what it is about
 * @param title of that
 */
public record FollowRow(Following.Kind kind, UUID target, UUID page, UUID subject, Following.Kind on, String title) {}
