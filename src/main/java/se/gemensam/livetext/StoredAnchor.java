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

    /**
     * Further on in the text, with the same words. What is no longer known of one side of its neighbourhood is left out as long as
     * the other side is known: words alone stand in too many places.
     */
    StoredAnchor moved(long newVersion, AnchorTrail trail) {
        return new StoredAnchor(
                id,
                documentId,
                ownerId,
                newVersion,
                trail.range(),
                quote,
                words,
                trail.isOtherBefore() && !trail.isOtherAfter() && !after.isEmpty() && !after.startsWith("\n")
                        ? ""
                        : before,
                trail.isOtherAfter() && !trail.isOtherBefore() && !before.isEmpty() && !before.endsWith("\n")
                        ? ""
                        : after,
                trail.lost());
    }
}
