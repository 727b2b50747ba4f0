package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of a batch in the engine.
 *
 * @param steps the applied steps as JSON, on the head one after another
 * @param maps where positions go in each of them
 * @param kept JSON array of the indexes of the sent steps that were applied; null when all were
 * @param dropped JSON array of what had no place any longer; null when nothing
 * @param size of the document's content afterwards
 */
record Rebased(
        List<String> steps,
        List<StepMap> maps,
        @Nullable String kept,
        @Nullable String dropped,
        List<Swallowed> swallowed,
        int size) {

    /** Words that a step deleted although its author had not seen them: inserted by the step at {@code missed} of the missed ones. */
    record Swallowed(int missed, int from, String slice, String text) {}

    static Rebased parse(String json) {
        var result = Json.read(json);
        return new Rebased(
                result.path("steps").valueStream().map(JsonNode::toString).toList(),
                result.path("ranges").valueStream().map(StepMap::of).toList(),
                textOf(result.path("kept")),
                textOf(result.path("dropped")),
                swallowed(result.path("swallowed")),
                result.path("size").asInt());
    }

    private static @Nullable String textOf(JsonNode node) {
        return node.isMissingNode() ? null : node.toString();
    }

    private static List<Swallowed> swallowed(JsonNode nodes) {
        var swallowed = new ArrayList<Swallowed>();
        for (var node : nodes) {
            swallowed.add(new Swallowed(
                    node.path("missed").asInt(),
                    node.path("from").asInt(),
                    node.path("slice").toString(),
                    node.path("text").asString("")));
        }
        return swallowed;
    }
}
