package se.gemensam.livetext;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gemensam.Browser;

/**
 * Somebody who types numbered words at one place of a document, in a browser that is signed in once and never again. It comes
 * back by itself however often the server dies, and remembers what it was told is saved.
 */
abstract class Typist implements AutoCloseable {

    final Browser browser;
    final UUID document;
    final int place;
    private final String name;
    private final Thread thread;
    private volatile int typed;
    private volatile int saved;
    private volatile boolean stopped;
    private volatile boolean closed;

    Typist(String name, Browser browser, UUID document, int place) {
        this.name = name;
        this.browser = browser;
        this.document = document;
        this.place = place;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::live);
    }

    /** Types until it {@link #isStopped}, and is there until it {@link #isClosed}. */
    abstract void live();

    final void start() {
        thread.start();
    }

    /** Types no more; what it has typed is still to be saved. */
    final void stop() {
        stopped = true;
    }

    @Override
    public final void close() {
        closed = true;
    }

    final String name() {
        return name;
    }

    final int typed() {
        return typed;
    }

    final int saved() {
        return saved;
    }

    final Stream<String> words(int count) {
        return IntStream.range(0, count).mapToObj(this::word);
    }

    final boolean isStopped() {
        return stopped;
    }

    final boolean isClosed() {
        return closed;
    }

    final String word(int number) {
        return "«%s-%d»".formatted(name, number);
    }

    final String nextWord() {
        return word(typed++);
    }

    final void savedUpTo(int count) {
        saved = Math.max(saved, count);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
