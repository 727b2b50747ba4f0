package se.gemensam.livetext;

import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.livetext.ComparedRun.Fate;

/**
 * A line of the one text or the other, or of both.
 *
 * @param depth how many lists it stands in
 * @param move which move it is a part of, from 1; 0 for a line that did not move
 */
public record ComparedLine(Change change, LineKind kind, int depth, List<ComparedRun> runs, int move) {

    /** What became of a line. */
    public enum Change {
        SAME,
        REWORDED,
        /** The same words, with other marks or as another kind of line. */
        REFORMATTED,
        ADDED,
        REMOVED,
        /** It stood elsewhere before, in other words perhaps. */
        MOVED_HERE,
        /** It stands elsewhere now. */
        MOVED_AWAY
    }

    /** How it reads now; of a line that is gone, how it read. */
    public String words() {
        boolean gone = change == Change.REMOVED || change == Change.MOVED_AWAY;
        return runs.stream()
                .filter(run -> gone || run.fate() != Fate.DELETED)
                .map(ComparedRun::words)
                .collect(Collectors.joining());
    }
}
