package se.gemensam.platform;

import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/**
 * What an organisation says about a section.
 *
 * @param opinion null when it has none
 * @param words may be empty
 */
public record ConsultationComment(@Nullable ConsultationOpinion opinion, String words) {

    public static final int LONGEST = 4000;
    public static final ConsultationComment NONE = new ConsultationComment(null, "");

    /** @throws RefusedException when the words are more than can be kept */
    public ConsultationComment {
        words = prose(words);
    }

    boolean isEmpty() {
        return opinion == null && words.isEmpty();
    }

    static String prose(String typed) {
        var words = Prose.of(typed);
        if (words.length() > LONGEST) {
            throw new RefusedException("consultation.words.long", LONGEST);
        }
        return words;
    }
}
