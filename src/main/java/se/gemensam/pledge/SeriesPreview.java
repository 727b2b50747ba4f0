package se.gemensam.pledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a figure over time, line by line. Nothing of it is stored.
 *
 * @param lines those that are not empty, in their order
 */
public record SeriesPreview(List<Line> lines) {

    /**
     * @param number of the line in the file, from 1
     * @param day as it stands there
     * @param amount as it stands there
     * @param value what will be entered; null when something is wrong
     * @param trouble what is; null when nothing is
     */
    public record Line(
            int number,
            String day,
            String amount,
            @Nullable MeasurementDraft value,
            @Nullable Trouble trouble) {}

    /** As a {@link se.gemensam.base.RefusedException} says it. */
    public record Trouble(String key, List<Object> arguments) {

        public Trouble {
            arguments = List.copyOf(arguments);
        }
    }

    public SeriesPreview {
        lines = List.copyOf(lines);
    }

    /** What will be entered. */
    public List<MeasurementDraft> values() {
        return lines.stream().map(Line::value).filter(Objects::nonNull).toList();
    }

    public boolean hasTrouble() {
        return lines.stream().anyMatch(line -> line.trouble() != null);
    }
}
