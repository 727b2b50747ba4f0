package se.gemensam.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.Anchor;
import se.gemensam.workspace.Audience;

/**
 * A thread as one viewer may see it.
 *
 * @param subjectId what it is about now: words may have moved to another section
 * @param quote the words that it was opened about; null when it is about the whole of its subject
 * @param place where those words are now; null as the quote is
 * @param assignedTo name of who is to see to it; null when nobody is
 * @param resolvedBy name of who resolved it; null while it is open
 * @param aside who has stepped aside from this thread
 * @param mayDecide whether the viewer has stepped aside neither from it nor from what it is about
 */
public record ThreadRow(
        UUID id,
        UUID subjectId,
        Audience audience,
        @Nullable String quote,
        Anchor.@Nullable Place place,
        Instant spokenAt,
        @Nullable String assignedTo,
        @Nullable String resolvedBy,
        List<CommentRow> comments,
        List<RecusalRow> aside,
        boolean mayDecide) {

    public ThreadRow {
        comments = List.copyOf(comments);
        aside = List.copyOf(aside);
    }

    public boolean isOpen() {
        return resolvedBy == null;
    }

    public boolean amAside() {
        return aside.stream().anyMatch(RecusalRow::mine);
    }

    /** Its words are gone, and nobody can tell where they went. */
    public boolean isWithoutPlace() {
        return place instanceof Anchor.Nowhere;
    }
}
