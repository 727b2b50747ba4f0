package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * What organisations say of one thing, beside each other.
 *
 * @param title of the section with its number, or the question; empty for the whole
 * @param sectionId null unless it is about a section
 */
public record ConsultationChapter(
        Kind kind, String title, @Nullable UUID sectionId, List<Said> said) {

    public enum Kind {
        WHOLE,
        SECTION,
        QUESTION
    }

    /**
     * What one organisation says of it.
     *
     * @param stance of the whole; null elsewhere
     * @param joins name of the organisation whose answer it joins in
     * @param opinion of a section; null when it gives none
     * @param reply of the writing group, empty when there is none
     * @param repliedBy name as the viewer may see it
     * @param repliable whether the viewer can reply, or reply otherwise
     * @param handedOver whether both sides read it
     */
    public record Said(
            UUID pointId,
            String organisation,
            Side side,
            @Nullable ConsultationStance stance,
            @Nullable String joins,
            @Nullable ConsultationOpinion opinion,
            String words,
            String reply,
            String repliedBy,
            boolean repliable,
            boolean handedOver) {}
}
