package se.gemensam.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * Who in an organisation decided its answer.
 *
 * @param body what decided, empty when nothing did
 * @param day of the meeting
 * @param paragraph its number in the minutes, with or without §
 */
public record ConsultationDecision(
        @Nullable ConsultationWay way,
        String body,
        @Nullable LocalDate day,
        String paragraph) {

    public static final ConsultationDecision NONE = new ConsultationDecision(null, "", null, "");
    public static final int LONGEST_BODY = 120;
    public static final int LONGEST_PARAGRAPH = 40;

    /** @throws RefusedException when the body or the paragraph is longer than can be kept */
    public ConsultationDecision {
        body = OneLine.of(body);
        paragraph = OneLine.of(paragraph).replaceFirst("^§\\s*", "");
        if (body.length() > LONGEST_BODY) {
            throw new RefusedException("consultation.body.long", LONGEST_BODY);
        }
        if (paragraph.length() > LONGEST_PARAGRAPH) {
            throw new RefusedException("consultation.paragraph.long", LONGEST_PARAGRAPH);
        }
    }

    /** @throws RefusedException when nobody can tell who decided, or it has not been decided yet */
    void requireTold(LocalDate today) {
        if (way == null) {
            throw new RefusedException("consultation.way.missing");
        }
        if (way == ConsultationWay.BODY && (body.isEmpty() || day == null)) {
            throw new RefusedException("consultation.body.missing");
        }
        if (day != null && day.isAfter(today)) {
            throw new RefusedException("consultation.decided.future");
        }
    }
}
