package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A consultation as somebody wants to send it out.
 *
 * @param lastDay on which an answer comes in time, in Europe/Stockholm; null while none is chosen
 * @param questions empty ones are left out
 */
public record ConsultationDraft(UUID platformId, @Nullable LocalDate lastDay, List<String> questions) {

    public static final int MOST_QUESTIONS = 8;
    public static final int LONGEST_QUESTION = 300;

    /** @throws RefusedException when the questions are too many or too long */
    public ConsultationDraft {
        questions = questions.stream()
                .map(OneLine::of)
                .filter(question -> !question.isEmpty())
                .toList();
        if (questions.size() > MOST_QUESTIONS) {
            throw new RefusedException("consultation.questions.number", MOST_QUESTIONS);
        }
        if (questions.stream().anyMatch(question -> question.length() > LONGEST_QUESTION)) {
            throw new RefusedException("consultation.questions.long", LONGEST_QUESTION);
        }
    }
}
