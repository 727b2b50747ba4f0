package se.gemensam.platform;

import java.util.UUID;
import se.gemensam.livetext.TextComparison;

/**
 * A section of one version of a platform or the other, or of both, that is not as it was.
 *
 * @param number in the later version; of a section that is gone, in the earlier one
 * @param moved whether it stands elsewhere among the sections
 */
public record SectionComparison(
        UUID sectionId, Change change, String number, String title, boolean moved, TextComparison text) {

    /** What became of a section. */
    public enum Change {
        /** Its words are the same; it moved. */
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }
}
