package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Standing;

/**
 * What stands under a pledge, and whether it stands under another itself.
 *
 * @param tables one for each figure that is divided, then one with those that have no part of any
 * @param proposals to put a pledge of another room under this one
 * @param under how it stands under another; null when it does not
 * @param mayDivide whether parts can be made of it, by the viewer
 * @param toAdopt how many parts the viewer's side has not adopted yet
 */
public record CascadePage(
        List<Table> tables,
        List<Proposal> proposals,
        @Nullable Under under,
        boolean mayDivide,
        int toAdopt) {

    /**
     * A figure and its parts.
     *
     * @param figureId null for those that have no part of any
     * @param says how the figure of the whole is measured
     * @param rolled what the parts come to
     */
    public record Table(@Nullable UUID figureId, @Nullable IndicatorDraft says, Rolled rolled, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A part. Of one in another room nothing else is known here than this.
     *
     * @param pledgeId null when it is of another room
     * @param number as "L7"; empty when it is of another room
     * @param linkId by which it can be separated, when it is of another room
     * @param area empty when it says none
     * @param standing where the party stands there today; null when that is not known
     */
    public record Row(
            @Nullable UUID pledgeId,
            String number,
            @Nullable UUID linkId,
            String area,
            @Nullable Standing standing,
            PledgeLabel label,
            @Nullable Part part) {}

    /** How it goes with the part's own figure. */
    public record Part(
            IndicatorKind kind,
            Direction direction,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetHigh,
            @Nullable BigDecimal outOf,
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            boolean reached) {}

    public record Proposal(UUID linkId, String area, PledgeLabel label) {}

    /** How it stands under another. */
    public enum Under {
        SAME_ROOM,
        OTHER_ROOM,
        /** A convener of the other room has not accepted it yet. */
        PROPOSED
    }

    public CascadePage {
        tables = List.copyOf(tables);
        proposals = List.copyOf(proposals);
    }
}
