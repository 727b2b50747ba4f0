package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;

/**
 * A pledge among others, in lists and reports. No person is named in it.
 *
 * @param number as "L7"
 * @param term year of the election that begins its period
 * @param policyAreas codes
 * @param areaCode of the kommun or region that it is about
 * @param addressee who decides
 * @param deadline last day, in Europe/Stockholm
 * @param weight 1 to 5
 * @param outcomeJoint whether both sides have said the outcome
 * @param marks what stands out about it
 * @param commitments of the sides that have said what they do, or why nothing
 * @param figures in their order
 * @param parentId the pledge that it is a part of
 * @param movedAt when its label, or what it promises, changed last
 */
public record PledgeRow(
        UUID id,
        String number,
        int term,
        String promise,
        @Nullable Level level,
        @Nullable String areaCode,
        String addressee,
        @Nullable Ask ask,
        @Nullable LocalDate deadline,
        int weight,
        PledgeLabel label,
        boolean outcomeJoint,
        Set<PledgeMark> marks,
        List<String> policyAreas,
        Map<Side, Promised> commitments,
        List<Figure> figures,
        @Nullable UUID parentId,
        Instant movedAt) {

    /**
     * What a side takes upon itself.
     *
     * @param nothing why it takes nothing; empty otherwise
     * @param organisation that answers for it; empty when none is named
     */
    public record Promised(
            String task,
            String nothing,
            @Nullable UUID organisationId,
            String organisation,
            @Nullable LocalDate dueOn) {}

    /**
     * A figure that it is measured by, with the latest value.
     *
     * @param unit empty for shares, yes and no, and milestones
     * @param targetHigh upper end of a range
     * @param outOf of how many a coverage is
     * @param latest null when nothing has been measured
     * @param latestSource where the latest value is taken from; empty when it is the usual one
     */
    public record Figure(
            UUID id,
            IndicatorKind kind,
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetHigh,
            @Nullable LocalDate targetOn,
            @Nullable BigDecimal outOf,
            String source,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestOn,
            String latestSource) {}

    public boolean is(PledgeMark mark) {
        return marks.contains(mark);
    }

    public Optional<Promised> commitment(Side side) {
        return Optional.ofNullable(commitments.get(side));
    }

    /** The first one, which lists show. */
    public Optional<Figure> figure() {
        return figures.stream().findFirst();
    }
}
