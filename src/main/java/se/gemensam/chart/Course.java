package se.gemensam.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something developed: values by date as lines, with what is aimed at.
 *
 * @param unit comes after each number ("%", "kronor"); empty when the numbers speak for themselves
 * @param targets what is to be reached by when; the last one is the final target, those before it lead there
 * @param baseline where it began, as a level to compare with
 * @param now marked in the picture when it lies within
 */
public record Course(
        String title,
        String description,
        String unit,
        List<Line> lines,
        List<Target> targets,
        @Nullable Baseline baseline,
        @Nullable LocalDate now)
        implements ChartPicture {

    private static final int MOST_LINES = 6;
    private static final int MOST_VALUES = 400;

    public Course {
        title = Valid.words(title);
        description = Valid.words(description);
        unit = unit.strip();
        lines = Valid.distinct(lines, MOST_LINES, Line::name);
        targets = Valid.distinct(targets, MOST_VALUES, Target::date).stream()
                .sorted(Comparator.comparing(Target::date))
                .toList();
        Valid.require(
                !targets.isEmpty()
                        || lines.stream().anyMatch(line -> !line.values().isEmpty()),
                "a course has a value or a target");
    }

    /** The title of the picture names its only line too. */
    public static Course of(String title, String description, String unit, List<Value> values) {
        var line = new Line("", title, Tone.JOINT, values);
        return new Course(title, description, unit, List.of(line), List.of(), null, null);
    }

    public Course withTargets(List<Target> targets) {
        return new Course(title, description, unit, lines, targets, baseline, now);
    }

    public Course withBaseline(LocalDate date, double value) {
        return new Course(title, description, unit, lines, targets, new Baseline(date, value), now);
    }

    public Course withNow(LocalDate now) {
        return new Course(title, description, unit, lines, targets, baseline, now);
    }

    /** @param key what is picked when one of its values is; empty when there is nothing to pick */
    public record Line(String key, String name, Tone tone, List<Value> values) {

        public Line {
            name = Valid.words(name);
            values = Valid.distinct(values, MOST_VALUES, Value::date).stream()
                    .sorted(Comparator.comparing(Value::date))
                    .toList();
        }
    }

    public record Value(LocalDate date, double value) {

        public Value {
            Valid.require(Double.isFinite(value), "a value is a number");
        }
    }

    public record Target(LocalDate date, double value) {

        public Target {
            Valid.require(Double.isFinite(value), "a target is a number");
        }
    }

    public record Baseline(LocalDate date, double value) {

        public Baseline {
            Valid.require(Double.isFinite(value), "a baseline is a number");
        }
    }
}
