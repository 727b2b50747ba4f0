package se.gemensam.discussion;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes no part in deciding something, as one viewer may see it.
 *
 * @param reason in the person's own words; null when none was given
 * @param mine whether it is the viewer
 */
public record RecusalRow(String name, @Nullable String reason, boolean mine) {}
