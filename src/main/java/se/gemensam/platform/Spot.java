package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree by what stands there, which stays the same place while sections come and go around it.
 *
 * @param parentId the section above it; null at the top
 * @param afterId the sibling just before it; null for the first place
 */
public record Spot(@Nullable UUID parentId, @Nullable UUID afterId) {}
