package se.gemensam.platform.importing;

import java.util.OptionalInt;

/** What the person chose in the preview: which headings become sections. */
public record ImportOptions(OptionalInt sectionLevels) {

    /** Sections are never nested deeper. */
    public static final int DEEPEST = 4;

    public ImportOptions {
        if (sectionLevels.isPresent() && (sectionLevels.getAsInt() < 0 || sectionLevels.getAsInt() > DEEPEST)) {
            throw new IllegalArgumentException("0 to " + DEEPEST + " levels of sections");
        }
    }

    /** Every heading is a section, except small ones that come again and again ("Syfte", "Bakgrund"). */
    public static ImportOptions automatic() {
        return new ImportOptions(OptionalInt.empty());
    }

    /** Headings of the uppermost levels are sections, the rest subheadings; with 0 the whole text is one section. */
    public static ImportOptions levels(int uppermost) {
        return new ImportOptions(OptionalInt.of(uppermost));
    }
}
