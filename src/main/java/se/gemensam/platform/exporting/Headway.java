package se.gemensam.platform.exporting;

import java.util.concurrent.atomic.AtomicInteger;

/** Hears how far a file has come while it is written. What it throws ends the writing there. */
@FunctionalInterface
public interface Headway {

    /** For a file that nobody waits for. */
    Headway UNHEARD = (_, _, _) -> {};

    /** What is done to a file, in this order; each kind of file leaves out what it does not need. */
    enum Stage {
        READING,
        COMPARING,
        WRITING,
        LAYING_OUT,
        FINISHING
    }

    /**
     * @param done how many sections are through this stage
     * @param of how many there are; 0 in a stage that is one piece
     */
    void at(Stage stage, int done, int of);

    /** A stage that is one piece has begun. */
    default void at(Stage stage) {
        at(stage, 0, 0);
    }

    /** Begins a stage that goes section by section; to be run once for each. */
    default Runnable counting(Stage stage, int of) {
        var done = new AtomicInteger();
        at(stage, 0, of);
        return () -> at(stage, done.incrementAndGet(), of);
    }
}
