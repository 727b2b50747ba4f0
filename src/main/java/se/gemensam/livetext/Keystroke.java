package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The commonest step by far: letters without marks that come, go or take the place of others, at one place.
 *
 * @param letters empty when some only go
 */
record Keystroke(int from, int to, String letters) {

    private static final Set<String> FIELDS = Set.of("stepType", "from", "to", "slice");

    /** The steps as keystrokes; empty when one of them is anything else. */
    static Optional<List<Keystroke>> parse(String stepsJson) {
        var keystrokes = new ArrayList<Keystroke>();
        for (var step : Json.read(stepsJson)) {
            var keystroke = of(step);
            if (keystroke == null) {
                return Optional.empty();
            }
            keystrokes.add(keystroke);
        }
        return Optional.of(keystrokes);
    }

    private static @Nullable Keystroke of(JsonNode step) {
        if (!step.path("stepType").asString("").equals("replace")
                || !FIELDS.containsAll(step.propertyNames())
                || !step.path("from").isInt()
                || !step.path("to").isInt()) {
            return null;
        }
        int from = step.path("from").intValue();
        int to = step.path("to").intValue();
        var letters = step.has("slice") ? lettersOf(step.path("slice")) : "";
        if (letters == null || from > to || from == to && letters.isEmpty()) {
            return null;
        }
        return new Keystroke(from, to, letters);
    }

    private static @Nullable String lettersOf(JsonNode slice) {
        var content = slice.path("content");
        if (slice.size() != 1 || content.size() != 1) {
            return null;
        }
        var text = content.path(0);
        return text.size() == 2
                        && text.path("type").asString("").equals("text")
                        && text.path("text").isString()
                ? text.path("text").stringValue()
                : null;
    }

    boolean removes() {
        return to > from;
    }

    private Keystroke at(int position) {
        return new Keystroke(position, position, letters);
    }

    StepMap map() {
        return StepMap.of(from, to - from, letters.length());
    }

    /** As {@code step.toJSON()} writes it. */
    String toJson() {
        var slice = letters.isEmpty()
                ? ""
                : ",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":" + Json.quote(letters) + "}]}";
        return "{\"stepType\":\"replace\",\"from\":" + from + ",\"to\":" + to + slice + "}";
    }

    /**
     * Brings keystrokes that only insert over what others did meanwhile, as {@code Rebase} in rebase.ts does: each is taken
     * back over the own ones before it, through the others' steps, and over the own ones in their new places. A place inside
     * an own insertion goes where that insertion goes.
     *
     * @return empty when a place is gone
     */
    static Optional<List<Keystroke>> rebased(List<Keystroke> own, List<StepMap> over) {
        var again = new ArrayList<Keystroke>(own.size());
        for (int i = 0; i < own.size(); i++) {
            int position = own.get(i).from;
            int through = -1;
            for (int j = i - 1; j >= 0 && through < 0; j--) {
                var earlier = own.get(j);
                int length = earlier.letters.length();
                if (position > earlier.from && position <= earlier.from + length) {
                    position = again.get(j).from + position - earlier.from;
                    through = j + 1;
                } else if (position > earlier.from) {
                    position -= length;
                }
            }
            if (through < 0) {
                through = 0;
                for (var map : over) {
                    if (map.swallows(position)) {
                        return Optional.empty();
                    }
                    position = map.map(position, Stick.LEFT);
                }
            }
            for (var done : again.subList(through, again.size())) {
                position = done.map().map(position, Stick.LEFT);
            }
            again.add(own.get(i).at(position));
        }
        return Optional.of(again);
    }
}
