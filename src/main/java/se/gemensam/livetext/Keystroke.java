package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The commonest steps by far: letters without marks that come, go or take the place of others at one place, a paragraph that
 * is parted in two, and two that become one.
 *
 * @param letters empty when some only go, and where paragraphs are parted or joined
 * @param structure whether it says of itself that it takes no letters
 */
record Keystroke(Kind kind, int from, int to, String letters, boolean structure) {

    enum Kind {
        LETTERS,
        SPLIT,
        JOIN
    }

    private static final Set<String> FIELDS = Set.of("stepType", "from", "to", "slice", "structure");
    private static final String SPLIT =
            "{\"content\":[{\"type\":\"paragraph\"},{\"type\":\"paragraph\"}],\"openStart\":1,\"openEnd\":1}";
    private static final JsonNode SPLIT_SLICE = Json.read(SPLIT);

    /** The end of a paragraph and the beginning of the next. */
    static final int EDGES = 2;

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
        boolean structure = step.path("structure").asBoolean(false);
        if (structure && !step.has("slice")) {
            return to == from + EDGES ? new Keystroke(Kind.JOIN, from, to, "", true) : null;
        }
        if (from == to && step.path("slice").equals(SPLIT_SLICE)) {
            return new Keystroke(Kind.SPLIT, from, to, "", structure);
        }
        var letters = step.has("slice") ? lettersOf(step.path("slice")) : "";
        if (structure || letters == null || from > to || from == to && letters.isEmpty()) {
            return null;
        }
        return new Keystroke(Kind.LETTERS, from, to, letters, false);
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
        return new Keystroke(kind, position, position, letters, structure);
    }

    /** Positions that it brings. */
    int brings() {
        return kind == Kind.SPLIT ? EDGES : letters.length();
    }

    StepMap map() {
        return StepMap.of(from, to - from, brings());
    }

    /** As {@code step.toJSON()} writes it. */
    String toJson() {
        var slice = switch (kind) {
            case JOIN -> "";
            case SPLIT -> ",\"slice\":" + SPLIT;
            case LETTERS ->
                letters.isEmpty()
                        ? ""
                        : ",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":" + Json.quote(letters) + "}]}";
        };
        return "{\"stepType\":\"replace\",\"from\":" + from + ",\"to\":" + to + slice
                + (structure ? ",\"structure\":true}" : "}");
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
                int length = earlier.brings();
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
