package se.gemensam.workspace;

import java.util.UUID;

/**
 * What something is called that members are told of.
 *
 * @param page that it is, or is part of
 * @param kind what it is; never a thread
 * @param isThere false when it was removed
 */
public record SubjectTitle(UUID page, Following.Kind kind, String title, boolean isThere) {}
