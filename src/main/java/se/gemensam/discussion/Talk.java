package se.gemensam.discussion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said about a subject.
 *
 * @param threads those about the whole of it by age, then those about words in the order of the text
 * @param withoutPlace threads of the whole page whose words are gone
 * @param openThreads how many are open about each subject of the page; those whose words are gone are not among them
 */
public record Talk(List<ThreadRow> threads, List<ThreadRow> withoutPlace, Map<UUID, Integer> openThreads) {

    public Talk {
        threads = List.copyOf(threads);
        withoutPlace = List.copyOf(withoutPlace);
        openThreads = Map.copyOf(openThreads);
    }

    public int open() {
        return (int) threads.stream().filter(ThreadRow::isOpen).count();
    }
}
