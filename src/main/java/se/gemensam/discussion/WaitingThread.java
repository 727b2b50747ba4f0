package se.gemensam.discussion;

import java.time.Instant;
import java.util.UUID;
import se.gemensam.workspace.Following;

/**
 * A thread that waits for the current person.
 *
 * @param page what the page is
 * @param from name of who spoke last, of the others if there are any
 * @param words what was said then
 */
public record WaitingThread(
        UUID pageId, Following.Kind page, UUID subjectId, Why why, String from, String words, Instant at) {

    /** The stronger reason where there are two. */
    public enum Why {
        ASSIGNED,
        MENTIONED
    }
}
