package se.gemensam.pledge.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceFile;
import se.gemensam.pledge.EvidenceKind;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.Votes;

/**
 * Evidence as it is sent; of each kind only its own fields count, and what is left out is as if it were empty.
 *
 * @param link of a page, or to the minutes of a decision
 * @param place where something was said
 */
record NewEvidence(
        @Nullable EvidenceKind kind,
        @Nullable LocalDate on,
        @Nullable String title,
        @Nullable String link,
        @Nullable String words,
        @Nullable String who,
        @Nullable String place,
        @Nullable String assembly,
        @Nullable String paragraph,
        @Nullable Votes votes,
        @Nullable String moved,
        @Nullable String motion) {

    EvidenceDraft draft(@Nullable EvidenceFile file) {
        if (kind == null || on == null) {
            throw new RefusedException("evidence.incomplete");
        }
        var says = switch (kind) {
            case LINK -> new Proof.Link(text(title), text(link), on);
            case FILE -> new Proof.Filed(text(title), on);
            case QUOTE -> new Proof.Quote(text(words), text(who), text(place), on);
            case DECISION ->
                new Proof.Decision(text(assembly), on, text(paragraph), votes, text(moved), text(link), text(motion));
        };
        return new EvidenceDraft(says, file);
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
