package se.gemensam.discussion;

import java.time.Instant;
import java.util.UUID;

/**
 * A thread that waits for the current person.
 *
 * @param from name of who spoke last, of the others if there are any
 * @param words what was said then
 */
public record WaitingThread(UUID pageId, UUID subjectId, Why why, String from, String words, Instant at) {

    /** The stronger reason where there are two. */
    public enum Why {
        ASSIGNED,
        MENTIONED
    }
}
