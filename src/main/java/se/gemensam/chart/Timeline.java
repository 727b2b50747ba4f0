package se.gemensam.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period from its first to its last day, with what happens when.
 *
 * @param now divides what has been from what comes; outside the period it is not shown
 */
public record Timeline(
        String title,
        String description,
        LocalDate from,
        LocalDate to,
        List<Mark> marks,
        @Nullable LocalDate now) implements ChartPicture {

    private static final int MOST_MARKS = 100;
    private static final int SPARSE = 4;

    public Timeline {
        var first = from;
        var last = to;
        title = Valid.words(title);
        description = Valid.words(description);
        Valid.require(from.isBefore(to), "a period ends after it began");
        Valid.require(
                marks.stream()
                        .allMatch(mark ->
                                !mark.date().isBefore(first) && !mark.date().isAfter(last)),
                "a mark lies within the period");
        marks = Valid.distinct(marks, MOST_MARKS, mark -> mark).stream()
                .sorted(Comparator.comparing(Mark::date))
                .toList();
    }

    /** So few marks that their names find room in a low picture. */
    public boolean sparse() {
        return marks.size() <= SPARSE;
    }

    /** @param key what is picked with it; empty when there is nothing to pick */
    public record Mark(String key, LocalDate date, String label, Kind kind) {

        public Mark {
            label = Valid.words(label);
        }
    }

    /** What happens on a day; each has its shape. */
    public enum Kind {
        ELECTION,
        CHECK_IN,
        DEADLINE
    }
}
