package se.gemensam.discussion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Discussable.Page;
import se.gemensam.livetext.Anchor;

/** Threads of a page that one viewer may see, with the places of their words. */
final class LocatedThreads {

    private final Page page;
    private final List<ThreadLine> threads;
    private final Map<UUID, Anchor> places;
    private final Map<UUID, UUID> moved;

    /** @param moved the subject where the words are now, of threads whose row does not say so yet */
    LocatedThreads(Page page, List<ThreadLine> threads, Map<UUID, Anchor> places, Map<UUID, UUID> moved) {
        this.page = page;
        this.threads = threads;
        this.places = places;
        this.moved = moved;
    }

    Page page() {
        return page;
    }

    /** Those about the whole of a subject by age, then those about words in the order of the text. */
    List<ThreadLine> those(Predicate<ThreadLine> wanted) {
        return threads.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(this::position))
                .toList();
    }

    private int position(ThreadLine thread) {
        return placeOf(thread) instanceof Anchor.At at ? at.from() : -1;
    }

    /** Where its words are now, for those that have some. */
    UUID subjectOf(ThreadLine thread) {
        return moved.getOrDefault(thread.id(), thread.subjectId());
    }

    Anchor.@Nullable Place placeOf(ThreadLine thread) {
        var anchor = places.get(thread.id());
        if (anchor != null) {
            return anchor.place();
        }
        // Its whole section was removed: the words are with it.
        return thread.aboutWords() ? new Anchor.Nowhere(List.of()) : null;
    }

    List<ThreadMark> marks(List<ThreadLine> chosen) {
        return chosen.stream()
                .flatMap(thread -> placeOf(thread) instanceof Anchor.At at
                        ? Stream.of(new ThreadMark(thread.id(), subjectOf(thread), thread.audience(), at))
                        : Stream.empty())
                .toList();
    }

    boolean isWithoutPlace(ThreadLine thread) {
        return placeOf(thread) instanceof Anchor.Nowhere || !page.has(subjectOf(thread));
    }

    Map<UUID, Integer> openThreads() {
        var counts = new HashMap<UUID, Integer>();
        threads.stream()
                .filter(thread -> thread.open() && !isWithoutPlace(thread))
                .forEach(thread -> counts.merge(subjectOf(thread), 1, Integer::sum));
        return counts;
    }
}
