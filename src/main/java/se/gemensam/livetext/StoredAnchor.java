package se.gemensam.livetext;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.TextIndex.Range;

/** An anchor's row: the range at a version, and what helps to find it again. */
record StoredAnchor(
        UUID id,
        UUID documentId,
        UUID ownerId,
        long version,
        Range range,
        String quote,
        String words,
        String before,
        String after,
        AnchorTrail.@Nullable Lost lost) {

    StoredAnchor at(UUID document, long newVersion, Range place, TextIndex text) {
        return new StoredAnchor(
                id,
                document,
                ownerId,
                newVersion,
                place,
                quote,
                text.between(place.from(), place.to()),
                text.before(place.from()),
                text.after(place.to()),
                null);
    }

    /** Further on in the text, with the same words. */
    StoredAnchor moved(long newVersion, Range place) {
        return new StoredAnchor(id, documentId, ownerId, newVersion, place, quote, words, before, after, null);
    }

    StoredAnchor lost(long newVersion, Range place, AnchorTrail.@Nullable Lost where) {
        return new StoredAnchor(id, documentId, ownerId, newVersion, place, quote, words, before, after, where);
    }
}
