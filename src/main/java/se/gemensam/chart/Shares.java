package se.gemensam.chart;

import java.util.List;

/** How a whole is made up: one bar of parts, in the given order. */
public record Shares(String title, String description, List<Part> parts) implements ChartPicture {

    private static final int MOST_PARTS = 12;

    public Shares {
        title = Valid.words(title);
        description = Valid.words(description);
        parts = Valid.distinct(parts, MOST_PARTS, Part::label);
        Valid.require(parts.stream().anyMatch(part -> part.count() > 0), "a whole is more than nothing");
    }

    /** @param key what is picked with it; empty when there is nothing to pick */
    public record Part(String key, String label, long count, Tone tone) {

        public Part {
            label = Valid.words(label);
            Valid.require(count >= 0, "a part is not less than nothing");
        }
    }
}
