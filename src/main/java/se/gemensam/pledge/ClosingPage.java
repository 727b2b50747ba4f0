package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * A closing as a member of either side may see it.
 *
 * @param remark the joint comment as it was last proposed; may be empty
 * @param proposal what waits for the other side's yes; null when nothing does
 * @param publishedAt null when it is not laid out for everybody
 * @param takenAwayAt when it was last taken away; null when it was not
 */
public record ClosingPage(
        UUID id,
        UUID workspaceId,
        ClosingKind kind,
        MandatePeriod term,
        String remark,
        @Nullable Proposal proposal,
        @Nullable Instant publishedAt,
        @Nullable Instant takenAwayAt,
        List<Line> lines,
        Counts counts,
        boolean mayLead,
        Member viewer) {

    public ClosingPage {
        lines = List.copyOf(lines);
    }

    /** @param who the name of the person who proposed it, as the viewer may see it */
    public record Proposal(UUID id, Side side, String who, Instant at) {}

    /** How far the two sides have come with a pledge. */
    public enum Stand {
        AGREED,
        DIFFERING,
        /** A round is open that only one side has given its verdict in. */
        ONE_GIVEN,
        NONE_GIVEN;

        public String textKey() {
            return "closing.stand." + name();
        }
    }

    /**
     * A pledge of the period.
     *
     * @param number as "L7"
     * @param said what both sides said; null as long as they have not both said something
     * @param given the sides that have given theirs in the round that is open
     */
    public record Line(
            UUID pledgeId,
            String number,
            String promise,
            PledgeLabel label,
            List<Figure> figures,
            List<Evidence> evidence,
            Stand stand,
            @Nullable VerdictRound said,
            Set<Side> given) {

        public Line {
            figures = List.copyOf(figures);
            evidence = List.copyOf(evidence);
            given = Set.copyOf(given);
        }
    }

    /**
     * What it is measured by.
     *
     * @param outcome the latest value; null when nobody has measured it
     * @param on the day of that value
     */
    public record Figure(
            IndicatorDraft says,
            @Nullable BigDecimal outcome,
            @Nullable LocalDate on) {}

    public record Evidence(LocalDate day, String words) {}

    /** How many pledges of the period there are of each. */
    public record Counts(int pledges, int agreed, int differing, int notAssessed) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether the viewer can say yes or no to what is proposed. */
    public boolean mayAnswer() {
        return mayLead && proposal != null && proposal.side() != viewer.side();
    }

    public boolean mayWithdraw() {
        return mayLead && proposal != null && proposal.side() == viewer.side();
    }

    public boolean mayPropose() {
        return mayLead && proposal == null && publishedAt == null && !lines.isEmpty();
    }
}
