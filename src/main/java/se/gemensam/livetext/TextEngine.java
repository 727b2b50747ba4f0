package se.gemensam.livetext;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applies and rebases steps. It holds the head of every open document; each call for one document must follow the one
 * before it.
 *
 * <p>Calls throw {@link InvalidTextException} when what was given is not in schema (nothing has changed), and
 * {@link EngineLostException} when the document is no longer held and must be opened again.
 */
interface TextEngine {

    Versions versions();

    void open(UUID document, String contentJson);

    void close(UUID document);

    /** The head as {@code doc.toJSON()}. */
    String content(UUID document);

    /**
     * Applies steps made on an older version.
     *
     * @param missed the steps from what the author had seen to the head
     * @param known how many of them the steps were already brought over
     */
    Rebased submit(UUID document, String stepsJson, List<Missed> missed, int known);

    /** Applies the smallest difference between the head and the target. */
    Rebased change(UUID document, String targetJson);

    void check(String contentJson);

    /** The JSON of a slice of the head. */
    String slice(UUID document, int from, int to);

    /** Text between two positions of the head, blocks on lines of their own. */
    String text(UUID document, int from, int to);

    /** Of the packages in the bundle. */
    record Versions(int schema, String model, String transform) {}

    /** @param author null when the step is the sender's own */
    record Missed(StepMap map, @Nullable UUID author) {}
}
