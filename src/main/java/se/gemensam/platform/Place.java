package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a section stands in the tree.
 *
 * @param parentId the section above it; null at the top
 * @param position 0-based among its siblings
 */
public record Place(@Nullable UUID parentId, int position) {

    static final Place FIRST = new Place(null, 0);
}
