package se.gemensam.chart;

import java.util.List;
import java.util.function.Function;
import se.gemensam.base.OneLine;

/** What every picture asks of what it is made from. */
final class Valid {

    private Valid() {}

    /** As one line, so that a drawing finds no characters that it could not write. */
    static String words(String typed) {
        var line = OneLine.of(typed);
        require(!line.isEmpty(), "a picture and what is in it have names");
        return line;
    }

    static <T> List<T> distinct(List<T> parts, int most, Function<T, Object> what) {
        require(parts.size() <= most, "nobody tells more than " + most + " apart");
        require(parts.stream().map(what).distinct().count() == parts.size(), "each is there once");
        return List.copyOf(parts);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
