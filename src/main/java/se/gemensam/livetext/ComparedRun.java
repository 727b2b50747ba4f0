package se.gemensam.livetext;

import java.util.List;
import se.gemensam.livetext.RichText.Mark;

/**
 * Words of a line that have the same marks and the same fate.
 *
 * @param marks as they are now; of deleted words, as they were
 */
public record ComparedRun(Fate fate, String words, List<Mark> marks) {

    /** What became of words. */
    public enum Fate {
        SAME,
        INSERTED,
        DELETED,
        /** The same words, with other marks than before. */
        REFORMATTED
    }
}
