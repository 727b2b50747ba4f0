package se.gemensam.notification;

import java.util.UUID;
import se.gemensam.workspace.Following;

/**
 * Something that a member follows.
 *
 * @param title of the platform or section; for a thread of what it is about
 */
public record FollowRow(Following.Kind kind, UUID target, UUID page, UUID subject, String title) {}
