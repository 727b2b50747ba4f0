package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.livetext.TextMerge.Overlap;
import se.gemensam.workspace.Member;

/**
 * An amendment with its words.
 *
 * @param difference what it would change in the section as it reads now; where it overlaps, what it changed in the section as it read
 * @param overlaps sentences that the section has changed, too
 * @param mechanical the section with both changes put together by rule, for somebody to read; null when that is no text
 * @param answers amendments that answer it and are handed in
 * @param clashes numbers of other open amendments that change the same sentences
 */
public record AmendmentPage(
        AmendmentRow row,
        Member viewer,
        UUID documentId,
        long documentVersion,
        String html,
        @Nullable TextComparison difference,
        List<Overlap> overlaps,
        @Nullable Doc mechanical,
        List<AmendmentRow> answers,
        List<Integer> clashes,
        Can can) {

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
