package se.gemensam.platform;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.livetext.TextMerge.Overlap;
import se.gemensam.workspace.Member;

/**
 * An amendment with its words.
 *
 * @param text its own; null when it proposes none
 * @param difference what it would change in the section as it reads now; where it overlaps, what it changed in the section as it read;
 *     null when nothing is written or struck
 * @param overlaps sentences that the section has changed, too
 * @param mechanical the section with both changes put together by rule, for somebody to read; null when that is no text
 * @param below sections that would go with the one that goes, each as its number and title
 * @param answers amendments that answer it and are handed in
 * @param clashes numbers of other open amendments that change the same sentences, or the same section where it changes the tree
 */
public record AmendmentPage(
        AmendmentRow row,
        Member viewer,
        @Nullable Text text,
        @Nullable TextComparison difference,
        List<Overlap> overlaps,
        @Nullable Doc mechanical,
        List<String> below,
        List<AmendmentRow> answers,
        List<Integer> clashes,
        Can can) {

    /** @param html how it reads at that version */
    public record Text(UUID documentId, long version, String html) {}

    /** The document of its own text; of a kind that has words. */
    public UUID documentId() {
        return Objects.requireNonNull(text).documentId();
    }

    /** How its own text reads; of a kind that has words. */
    public String html() {
        return Objects.requireNonNull(text).html();
    }

    /** What the viewer can do with it, as it is now. */
    public record Can(
            boolean write,
            boolean submit,
            boolean takeBack,
            boolean withdraw,
            boolean support,
            boolean withdrawSupport,
            boolean answer,
            boolean weigh,
            boolean register,
            boolean merge,
            boolean undo) {}
}
