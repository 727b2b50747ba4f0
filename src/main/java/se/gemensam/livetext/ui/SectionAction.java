package se.gemensam.livetext.ui;

import java.util.Locale;

/** What a writer may ask the page to do with the section the cursor is in. */
public enum SectionAction {
    SPLIT,
    MERGE;

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
