package se.gemensam.platform;

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
        title = title.strip();
        subtitle = subtitle.strip();
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
}
