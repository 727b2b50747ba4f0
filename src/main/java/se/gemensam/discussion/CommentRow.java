package se.gemensam.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Face;

/**
 * A comment as one viewer may see it.
 *
 * @param face of the author
 * @param words plain text with the names of those it mentions; empty when it was removed
 * @param earlier what it said before, the first wording first
 * @param removedBy name of who removed it; null when nobody did
 * @param reactions how many there are of each kind
 * @param mine those of the viewer
 * @param mayEdit whether the viewer wrote it
 * @param mayRemove whether the viewer wrote it or keeps order on the author's side
 */
public record CommentRow(
        UUID id,
        String author,
        Face face,
        Side side,
        String words,
        Instant writtenAt,
        List<String> earlier,
        @Nullable String removedBy,
        Map<Reaction, Integer> reactions,
        List<Reaction> mine,
        boolean mayEdit,
        boolean mayRemove) {

    public CommentRow {
        earlier = List.copyOf(earlier);
        reactions = Map.copyOf(reactions);
        mine = List.copyOf(mine);
    }

    public boolean isEdited() {
        return !earlier.isEmpty();
    }
}
