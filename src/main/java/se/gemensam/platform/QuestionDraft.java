package se.gemensam.platform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A question that is to be left open.
 *
 * @param sectionId null when it is about the whole
 * @param ownerId the member who takes it on
 * @param dueOn by when there is to be an answer
 */
public record QuestionDraft(@Nullable UUID sectionId, String question, UUID ownerId, LocalDate dueOn) {

    public static final int LONGEST_QUESTION = 500;

    /** @throws RefusedException when there is no question or it is too long */
    public QuestionDraft {
        question = OneLine.of(question);
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            throw new RefusedException("question.invalid", LONGEST_QUESTION);
        }
    }
}
