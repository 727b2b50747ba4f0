package se.gemensam.platform;

import java.util.UUID;

/**
 * What a platform or a section is called.
 *
 * @param platform that it is, or is part of
 * @param isThere false when it was removed
 */
public record SubjectTitle(UUID platform, String title, boolean isThere) {}
