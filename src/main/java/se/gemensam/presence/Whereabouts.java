package se.gemensam.presence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member on a shared page.
 *
 * @param place the part of the page the member is in, such as a section; null when only the page is open
 */
public record Whereabouts(UUID memberId, @Nullable UUID place) {}
