package se.gemensam.platform;

import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * What a platform is called, as written by a person.
 *
 * @param title 1–200 characters
 * @param subtitle 0–200 characters
 */
public record PlatformDraft(String title, String subtitle) {

    public static final int LONGEST = 200;

    public PlatformDraft {
        title = OneLine.of(title);
        subtitle = OneLine.of(subtitle);
        if (title.isEmpty()) {
            throw new RefusedException("platform.title.missing");
        }
        if (title.length() > LONGEST || subtitle.length() > LONGEST) {
            throw new RefusedException("platform.title.tooLong", LONGEST);
        }
    }

    public PlatformDraft(String title) {
        this(title, "");
    }

    /** As far as it fits, for names that a file brings: nobody loses an import over a long title. */
    static PlatformDraft shortened(String title, String subtitle) {
        return new PlatformDraft(fitting(title), fitting(subtitle));
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
