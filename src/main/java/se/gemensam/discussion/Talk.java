package se.gemensam.discussion;

import java.util.List;

/**
 * What is said about a subject.
 *
 * @param threads those about the whole of it by age, then those about words in the order of the text
 * @param withoutPlace threads of the whole page whose words are gone
 */
public record Talk(List<ThreadRow> threads, List<ThreadRow> withoutPlace) {

    public Talk {
        threads = List.copyOf(threads);
        withoutPlace = List.copyOf(withoutPlace);
    }

    public int open() {
        return (int) threads.stream().filter(ThreadRow::isOpen).count();
    }
}
