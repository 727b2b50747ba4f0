package se.gemensam.pledge;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;

/**
 * What a pledge must say before anybody can adopt it, so that one can tell afterwards whether it was kept: what, who on both sides, how it is
 * measured, from what to what, and by when.
 *
 * @param gaps what is missing, in the order of the form
 */
public record Testability(List<Gap> gaps) {

    /**
     * Something missing.
     *
     * @param indicator name of the figure that it is about; empty when it is about the pledge
     */
    public record Gap(Missing what, String indicator) {}

    /** What can be missing. */
    public enum Missing {
        LEVEL,
        ADDRESSEE,
        ASK,
        DEADLINE,
        PARTY_TASK,
        PARTY_ORGANISATION,
        UNION_TASK,
        UNION_ORGANISATION,
        INDICATOR,
        BASELINE,
        BASELINE_DATE,
        TARGET,
        TARGET_DATE,
        RANGE,
        WHOLE,
        OUT_OF,
        STEPS,
        UNIT,
        SOURCE,
        REPORTER;

        public String textKey() {
            return "pledge.missing." + name();
        }
    }

    public Testability {
        gaps = List.copyOf(gaps);
    }

    public static Testability of(PledgeDefinition definition) {
        var gaps = new ArrayList<Gap>();
        require(gaps, definition.level() != null, Missing.LEVEL);
        require(gaps, !definition.addressee().isEmpty(), Missing.ADDRESSEE);
        require(gaps, definition.ask() != null, Missing.ASK);
        require(gaps, definition.deadline() != null, Missing.DEADLINE);
        requireTask(gaps, definition.task(Side.PARTY), Missing.PARTY_TASK, Missing.PARTY_ORGANISATION);
        requireTask(gaps, definition.task(Side.UNION), Missing.UNION_TASK, Missing.UNION_ORGANISATION);
        require(gaps, !definition.indicators().isEmpty(), Missing.INDICATOR);
        definition.indicators().forEach(measure -> requireComplete(gaps, measure.says()));
        return new Testability(gaps);
    }

    private static void requireTask(List<Gap> gaps, PledgeDefinition.Task task, Missing words, Missing organisation) {
        require(gaps, task.isGiven(), words);
        require(gaps, task.organisationId() != null || !task.nothing().isEmpty(), organisation);
    }

    private static void requireComplete(List<Gap> gaps, IndicatorDraft figure) {
        var kind = figure.kind();
        var name = figure.name();
        requireOf(gaps, name, !kind.needsBaseline() || figure.baseline() != null, Missing.BASELINE);
        requireOf(gaps, name, figure.baseline() == null || figure.baselineOn() != null, Missing.BASELINE_DATE);
        requireOf(gaps, name, !kind.hasTarget() || figure.target() != null, Missing.TARGET);
        requireOf(gaps, name, figure.targetOn() != null, Missing.TARGET_DATE);
        requireOf(gaps, name, kind != IndicatorKind.RANGE || figure.targetHigh() != null, Missing.RANGE);
        requireOf(
                gaps, name, kind != IndicatorKind.GROUP_SHARE || !figure.whole().isEmpty(), Missing.WHOLE);
        requireOf(gaps, name, kind != IndicatorKind.COVERAGE || figure.outOf() != null, Missing.OUT_OF);
        requireOf(
                gaps, name, kind != IndicatorKind.MILESTONES || !figure.steps().isEmpty(), Missing.STEPS);
        requireOf(
                gaps,
                name,
                (kind != IndicatorKind.NUMBER && kind != IndicatorKind.RANGE)
                        || !figure.unit().isEmpty(),
                Missing.UNIT);
        requireOf(gaps, name, !figure.source().isEmpty(), Missing.SOURCE);
        requireOf(gaps, name, !figure.reporter().isEmpty(), Missing.REPORTER);
    }

    private static void require(List<Gap> gaps, boolean there, Missing what) {
        requireOf(gaps, "", there, what);
    }

    private static void requireOf(List<Gap> gaps, String indicator, boolean there, Missing what) {
        if (!there) {
            gaps.add(new Gap(what, indicator));
        }
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** @throws RefusedException when anything is missing */
    void requireComplete() {
        if (!isComplete()) {
            throw new RefusedException("pledge.untestable", gaps.size());
        }
    }
}
