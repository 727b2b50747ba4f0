package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/**
 * What an organisation answers, as somebody fills it in.
 *
 * @param stance null while none is chosen
 * @param joins the organisation whose answer it joins in; null unless it does
 * @param words about the whole, may be empty
 * @param sections by section of the version that everybody answers about
 * @param answers to the questions, in their order; a missing one is empty
 */
public record ConsultationForm(
        @Nullable ConsultationStance stance,
        @Nullable UUID joins,
        ConsultationDecision decision,
        String words,
        Map<UUID, ConsultationComment> sections,
        List<String> answers) {

    public static final ConsultationForm EMPTY =
            new ConsultationForm(null, null, ConsultationDecision.NONE, "", Map.of(), List.of());

    /** @throws RefusedException when the words are more than can be kept */
    public ConsultationForm {
        words = ConsultationComment.prose(words);
        sections = Map.copyOf(sections);
        answers = answers.stream().map(ConsultationComment::prose).toList();
        joins = stance == ConsultationStance.JOINS ? joins : null;
    }

    /** @throws RefusedException when something is missing that makes it an answer */
    void requireComplete(LocalDate today) {
        if (stance == null) {
            throw new RefusedException("consultation.stance.missing");
        }
        if (stance == ConsultationStance.JOINS && joins == null) {
            throw new RefusedException("consultation.joins.missing");
        }
        if (stance == ConsultationStance.SUPPORTS_WITH_CHANGES
                && words.isEmpty()
                && sections.values().stream().allMatch(ConsultationComment::isEmpty)) {
            throw new RefusedException("consultation.changes.missing");
        }
        decision.requireTold(today);
    }
}
