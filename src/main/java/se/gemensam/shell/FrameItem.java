package se.gemensam.shell;

/** A line in the navigation of a joint room. An area that exists has one; the frame finds it as a bean. */
public interface FrameItem {

    /** Place in the list: Hem 0 · Plattformar 10 · Löften 20 · Enkäter 30 · Arbetsmöten 40 · Årshjul 50 … */
    int order();

    Icon icon();

    String textKey();

    /** Address from the root of the application, without a slash first. */
    String path(FrameRoom room);

    /** Whether there is anything behind it for the person as whom the room knows them. */
    default boolean leadsSomewhere(FrameRoom room) {
        return true;
    }
}
