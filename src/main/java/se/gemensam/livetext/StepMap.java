package se.gemensam.livetext;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Where positions go in one step: triples of start, old size and new size, in rising order, all in positions before the step
 * (ProseMirror's {@code StepMap.ranges}). Positions are brought forward here and never in the engine.
 */
record StepMap(int[] ranges) {

    static final StepMap EMPTY = new StepMap(new int[0]);

    StepMap {
        if (ranges.length % 3 != 0) {
            throw new IllegalArgumentException("ranges come in threes");
        }
    }

    static StepMap of(int... ranges) {
        return new StepMap(ranges);
    }

    static StepMap parse(String json) {
        return of(Json.read(json));
    }

    static StepMap of(JsonNode ranges) {
        return new StepMap(ranges.valueStream().mapToInt(JsonNode::asInt).toArray());
    }

    int map(int position, Stick stick) {
        int shift = 0;
        for (int i = 0; i < ranges.length; i += 3) {
            int start = ranges[i];
            int oldSize = ranges[i + 1];
            int newSize = ranges[i + 2];
            if (start > position) {
                break;
            }
            if (position <= start + oldSize) {
                return start + shift + (leansLeft(position, start, oldSize, stick) ? 0 : newSize);
            }
            shift += newSize - oldSize;
        }
        return position + shift;
    }

    /** At the edge of what was replaced a position stays outside of it; inside, or where nothing was, it follows its stick. */
    private static boolean leansLeft(int position, int start, int oldSize, Stick stick) {
        if (oldSize == 0) {
            return stick == Stick.LEFT;
        }
        return position == start || (position != start + oldSize && stick == Stick.LEFT);
    }

    /** Whether what stood on both sides of the position is gone. */
    boolean swallows(int position) {
        for (int i = 0; i < ranges.length; i += 3) {
            if (position > ranges[i] && position < ranges[i] + ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether something between two positions is replaced, or comes between them. */
    boolean touches(int from, int to) {
        for (int i = 0; i < ranges.length; i += 3) {
            int start = ranges[i];
            int end = start + ranges[i + 1];
            if (start == end ? from < start && start < to : start < to && from < end) {
                return true;
            }
        }
        return false;
    }

    String toJson() {
        return Arrays.stream(ranges).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepMap(var others) && Arrays.equals(ranges, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
