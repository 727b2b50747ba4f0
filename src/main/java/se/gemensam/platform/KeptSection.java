package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was a part of a platform at a moment.
 *
 * @param number as readers count, such as "2.1"
 * @param textVersion of its document
 * @param hash of its words
 */
record KeptSection(
        UUID sectionId, @Nullable UUID parentId, String number, String title, long textVersion, String hash) {}
