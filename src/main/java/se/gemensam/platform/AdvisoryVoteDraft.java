package se.gemensam.platform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Audience;

/**
 * An advisory vote as somebody wants to open it.
 *
 * @param sectionId what it is about; null for the whole platform
 * @param choices 2–8 answers to choose among; empty ones are left out
 * @param lastDay through which it is open, in Europe/Stockholm; null while none is chosen, which is refused when it is opened
 */
public record AdvisoryVoteDraft(
        UUID platformId,
        @Nullable UUID sectionId,
        Audience audience,
        String question,
        String explanation,
        List<String> choices,
        @Nullable LocalDate lastDay,
        AdvisoryVoteReveal reveal) {

    public static final int LONGEST_QUESTION = 200;
    public static final int LONGEST_EXPLANATION = 2000;
    public static final int LONGEST_CHOICE = 120;
    public static final int FEWEST_CHOICES = 2;
    public static final int MOST_CHOICES = 8;

    /** @throws RefusedException when the question, the explanation or the answers cannot be kept so */
    public AdvisoryVoteDraft {
        question = OneLine.of(question);
        explanation = Prose.of(explanation);
        choices = choices.stream()
                .map(OneLine::of)
                .filter(choice -> !choice.isEmpty())
                .toList();
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            throw new RefusedException("vote.question.invalid", LONGEST_QUESTION);
        }
        if (explanation.length() > LONGEST_EXPLANATION) {
            throw new RefusedException("vote.explanation.long", LONGEST_EXPLANATION);
        }
        if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES) {
            throw new RefusedException("vote.choices.number", FEWEST_CHOICES, MOST_CHOICES);
        }
        if (choices.stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE)) {
            throw new RefusedException("vote.choices.long", LONGEST_CHOICE);
        }
        var seen = new HashSet<String>();
        if (!choices.stream().allMatch(choice -> seen.add(choice.toLowerCase(Locale.ROOT)))) {
            throw new RefusedException("vote.choices.same");
        }
    }
}
