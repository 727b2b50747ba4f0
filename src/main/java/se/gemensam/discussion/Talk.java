package se.gemensam.discussion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said about a subject, as far as it was asked for.
 *
 * @param threads open ones: those about the whole of it by age, then those about words in the order of the text
 * @param resolved in the same order
 * @param withoutPlace threads of the whole page whose words are gone
 * @param marks the words of all open threads about the subject
 * @param counts how many there are of each, shown or not
 * @param openThreads how many are open about each subject of the page; those whose words are gone are not among them
 */
public record Talk(
        List<ThreadRow> threads,
        List<ThreadRow> resolved,
        List<ThreadRow> withoutPlace,
        List<ThreadMark> marks,
        Counts counts,
        Map<UUID, Integer> openThreads) {

    public Talk {
        threads = List.copyOf(threads);
        resolved = List.copyOf(resolved);
        withoutPlace = List.copyOf(withoutPlace);
        marks = List.copyOf(marks);
        openThreads = Map.copyOf(openThreads);
    }

    public record Counts(int open, int resolved, int withoutPlace) {}
}
