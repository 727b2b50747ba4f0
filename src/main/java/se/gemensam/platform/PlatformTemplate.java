package se.gemensam.platform;

/** A ready beginning; the Swedish words of each stand in {@code beginnings}. */
public enum PlatformTemplate {
    /** A page of points, each a promise with what the two sides do for it. */
    HANDSLAG("handslag"),
    /** Chapters with several such points each. */
    DISTRICT_PLATFORM("district-platform"),
    SHARED_QUESTION("shared-question"),
    EMPTY("");

    private final String file;

    PlatformTemplate(String file) {
        this.file = file;
    }

    /** Name of its file without the ending; empty where nothing is to be read. */
    String file() {
        return file;
    }
}
