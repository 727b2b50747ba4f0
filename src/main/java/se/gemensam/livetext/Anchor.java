package se.gemensam.livetext;

import java.util.List;
import java.util.UUID;

/**
 * Where something stands in a text now.
 *
 * @param ownerId what stands there
 * @param quote the words it was put at
 */
public record Anchor(UUID id, UUID ownerId, String quote, Place place) {

    public sealed interface Place {}

    /** At a range of a document's text, positions as of the version. */
    public record At(UUID documentId, long version, int from, int to) implements Place {}

    /**
     * Its words are gone.
     *
     * @param candidates where the same words stand, which people may choose from
     */
    public record Nowhere(List<At> candidates) implements Place {}
}
