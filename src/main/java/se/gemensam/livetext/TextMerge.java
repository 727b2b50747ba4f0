package se.gemensam.livetext;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Doc;

/**
 * What becomes of a text when changes that were proposed on how it once read are brought into it as it reads now. A function of the
 * three texts alone.
 *
 * <p>Nothing is guessed. What both have changed in one sentence (or one heading, one line of a list, one cell), and what one has changed
 * in a block that the other has moved or taken away, is an overlap and is left as it is now. So is a mark on words that the other has
 * changed. What both have changed in the same way is done already. No sentence comes out that stands in neither of the two texts.
 *
 * @param words the text with all that can be brought in, and otherwise as it is now
 * @param carried how many changes could be brought in
 * @param alreadyThere how many changes the text has by now
 * @param overlaps what could not, in the order of the text
 */
public record TextMerge(Doc words, int carried, int alreadyThere, List<Overlap> overlaps) {

    /**
     * A place that both have changed.
     *
     * @param before as it read when the change was proposed
     * @param proposed as the proposal has it
     * @param now as it reads now
     */
    public record Overlap(String before, String proposed, String now) {}

    public TextMerge {
        overlaps = List.copyOf(overlaps);
    }

    /**
     * @param base how the text read when the changes were proposed
     * @param proposed how it would read with them
     * @param now how it reads by now
     */
    public static TextMerge of(Doc base, Doc proposed, Doc now) {
        return new ThreeTexts(base, proposed, now).merged();
    }

    /**
     * The text with every change of both, also where they overlap: where they part, as proposed. A person must read it before it is used.
     *
     * @return none when it would be no text
     */
    public static Optional<Doc> mechanically(Doc base, Doc proposed, Doc now) {
        @Nullable Doc words = new ThreeTexts(base, proposed, now).mechanical();
        return Optional.ofNullable(words);
    }

    /** Whether all of it can be brought in, or is there already. */
    public boolean isClean() {
        return overlaps.isEmpty();
    }

    /** Whether there is nothing left to bring in. */
    public boolean isDone() {
        return overlaps.isEmpty() && carried == 0;
    }
}
