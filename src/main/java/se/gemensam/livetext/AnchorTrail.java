package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.TextIndex.Range;

/**
 * Follows a range through steps. Where a deletion takes all of it, the place stays, with where in the deleted text the range
 * stood: whatever is inserted there later may be that text again, and is then a candidate.
 */
final class AnchorTrail {

    private Range range;
    private @Nullable Lost lost;
    private boolean touched;
    private boolean otherBefore;
    private boolean otherAfter;
    private final List<Range> candidates = new ArrayList<>();

    /**
     * @param offset of the range from the beginning of what was deleted
     * @param width of the range
     */
    record Lost(int offset, int width) {}

    AnchorTrail(Range range, @Nullable Lost lost) {
        this.range = range;
        this.lost = lost;
    }

    Range range() {
        return range;
    }

    @Nullable
    Lost lost() {
        return lost;
    }

    /** Whether something inside the range was changed on the way. */
    boolean touched() {
        return touched;
    }

    /** Whether something before the range was changed, so near that it is no longer known what stood there when it was lost. */
    boolean isOtherBefore() {
        return otherBefore;
    }

    /** As {@link #isOtherBefore}, behind it. */
    boolean isOtherAfter() {
        return otherAfter;
    }

    /** Where the lost range may stand again. */
    List<Range> candidates() {
        return candidates;
    }

    void follow(StepMap map) {
        candidates.replaceAll(candidate -> mapped(candidate, map));
        touched |= map.touches(range.from(), range.to());
        var now = mapped(range, map);
        if (lost == null && now.from() >= now.to()) {
            lost = lostIn(map);
            now = new Range(now.to(), now.to());
        } else if (lost != null) {
            candidate(map, lost);
        } else {
            otherBefore |= map.touches(range.from() - TextIndex.CONTEXT, range.from() + 1);
            otherAfter |= map.touches(range.to() - 1, range.to() + TextIndex.CONTEXT);
        }
        range = now;
    }

    /** What is inserted before a range, or behind it, does not belong to it. */
    private static Range mapped(Range range, StepMap map) {
        if (range.from() == range.to()) {
            int position = map.map(range.from(), Stick.LEFT);
            return new Range(position, position);
        }
        return new Range(map.map(range.from(), Stick.RIGHT), map.map(range.to(), Stick.LEFT));
    }

    private Lost lostIn(StepMap map) {
        int width = range.to() - range.from();
        var ranges = map.ranges();
        for (int i = 0; i < ranges.length; i += 3) {
            if (ranges[i] <= range.from() && range.to() <= ranges[i] + ranges[i + 1]) {
                return new Lost(range.from() - ranges[i], width);
            }
        }
        return new Lost(0, width);
    }

    private void candidate(StepMap map, Lost missing) {
        int shift = 0;
        var ranges = map.ranges();
        for (int i = 0; i < ranges.length; i += 3) {
            boolean here = ranges[i] <= range.from() && range.from() <= ranges[i] + ranges[i + 1];
            if (here && ranges[i + 2] >= missing.offset() + missing.width()) {
                int from = ranges[i] + shift + missing.offset();
                candidates.add(new Range(from, from + missing.width()));
            }
            shift += ranges[i + 2] - ranges[i + 1];
        }
    }
}
