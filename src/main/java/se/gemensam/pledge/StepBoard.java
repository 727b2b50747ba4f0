package se.gemensam.pledge;

import java.util.List;

/**
 * The measures of a pledge.
 *
 * @param steps in the order in which they are due
 * @param mayAdd whether the viewer can add one
 */
public record StepBoard(List<StepRow> steps, boolean mayAdd) {

    public StepBoard {
        steps = List.copyOf(steps);
    }

    /** How much of what is still to be done is done, by weight, in percent; 0 when there is nothing. */
    public int percentDone() {
        int all = weight(
                steps.stream().filter(step -> step.state() != StepState.DROPPED).toList());
        return all == 0 ? 0 : 100 * weight(in(StepState.DONE)) / all;
    }

    public List<StepRow> in(StepState state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }

    private static int weight(List<StepRow> of) {
        return of.stream().mapToInt(step -> step.says().weight()).sum();
    }
}
