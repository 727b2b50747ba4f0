package se.gemensam.livetext;

import java.util.List;
import java.util.stream.Collectors;

/** One committed step, as JSON in one line, and where positions go in it. */
record TextStep(String json, StepMap map) {

    TextStep {
        if (json.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a step is one line");
        }
    }

    /** As the database keeps them: each in a line, where positions go before it. */
    static String toLines(List<TextStep> steps) {
        return steps.stream().map(step -> step.map.toJson() + " " + step.json).collect(Collectors.joining("\n"));
    }

    static List<TextStep> ofLines(String lines) {
        return lines.lines().map(TextStep::ofLine).toList();
    }

    private static TextStep ofLine(String line) {
        int end = line.indexOf(' ');
        return new TextStep(line.substring(end + 1), StepMap.parse(line.substring(0, end)));
    }
}
