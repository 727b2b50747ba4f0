package se.gemensam.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Discussable.Page;
import se.gemensam.livetext.Anchor;

/** Threads of a page that one viewer may see, with the places of their words. */
final class LocatedThreads {

    private final Page page;
    private final List<DiscussionThread> threads;
    private final Map<UUID, Anchor> places;
    private final Map<UUID, UUID> moved;

    /** @param moved the subject where the words are now, of threads whose row does not say so yet */
    LocatedThreads(Page page, List<DiscussionThread> threads, Map<UUID, Anchor> places, Map<UUID, UUID> moved) {
        this.page = page;
        this.threads = threads;
        this.places = places;
        this.moved = moved;
    }

    Page page() {
        return page;
    }

    List<DiscussionThread> those(Predicate<DiscussionThread> wanted) {
        return threads.stream().filter(wanted).toList();
    }

    /** Where its words are now, for those that have some. */
    UUID subjectOf(DiscussionThread thread) {
        return moved.getOrDefault(thread.id(), thread.subjectId());
    }

    Anchor.@Nullable Place placeOf(DiscussionThread thread) {
        var anchor = places.get(thread.id());
        if (anchor != null) {
            return anchor.place();
        }
        // Its whole section was removed: the words are with it.
        return thread.quote().isPresent() ? new Anchor.Nowhere(List.of()) : null;
    }

    boolean isWithoutPlace(DiscussionThread thread) {
        return placeOf(thread) instanceof Anchor.Nowhere || !page.has(subjectOf(thread));
    }

    Map<UUID, Integer> openThreads() {
        var counts = new HashMap<UUID, Integer>();
        threads.stream()
                .filter(thread -> thread.resolvedBy().isEmpty() && !isWithoutPlace(thread))
                .forEach(thread -> counts.merge(subjectOf(thread), 1, Integer::sum));
        return counts;
    }
}
