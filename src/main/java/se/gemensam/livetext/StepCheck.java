package se.gemensam.livetext;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What can be said of steps before the engine sees them: how many, how deep, how large, which kinds, and that text is text. */
@Component
class StepCheck {

    private static final Set<String> KINDS = Set.of("replace", "replaceAround", "addMark", "removeMark", "markSet");

    private final LiveTextLimits limits;

    StepCheck(LiveTextLimits limits) {
        this.limits = limits;
    }

    /** Why the steps cannot be taken; empty when the engine may try. */
    Optional<Refusal> refuse(JsonNode steps) {
        if (steps.size() > limits.batchSteps()) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        int nodes = 0;
        for (var step : steps) {
            if (!isKnown(step)) {
                return Optional.of(Refusal.INVALID);
            }
            int inside = count(step, 1);
            if (inside < 0) {
                return Optional.of(Refusal.INVALID);
            }
            nodes += inside;
        }
        return nodes > limits.nodes() ? Optional.of(Refusal.TOO_LARGE) : Optional.empty();
    }

    /** Objects and arrays in a value; negative when it is too deep or holds what no step holds. */
    private int count(JsonNode value, int depth) {
        if (value.isContainer()) {
            if (depth > limits.depth()) {
                return -1;
            }
            int nodes = 1;
            for (var child : value) {
                int inside = count(child, depth + 1);
                if (inside < 0) {
                    return -1;
                }
                nodes += inside;
            }
            return nodes;
        }
        return isPlain(value) ? 0 : -1;
    }

    private static boolean isKnown(JsonNode step) {
        if (!step.isObject() || !KINDS.contains(step.path("stepType").asString(""))) {
            return false;
        }
        return step.path("steps")
                .valueStream()
                .allMatch(part -> part.path("stepType").asString("").endsWith("Mark"));
    }

    private static boolean isPlain(JsonNode value) {
        if (value.isString()) {
            return Utf16.isWellFormed(value.stringValue());
        }
        return value.isBoolean() || value.isNull() || (value.isIntegralNumber() && value.canConvertToInt());
    }
}
