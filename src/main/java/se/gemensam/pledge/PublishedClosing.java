package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have laid out for everybody about the pledges of a mandate period. It holds no reasons, no names and no ids of people.
 *
 * @param remark the joint comment; may be empty
 * @param publishedOn day, in Europe/Stockholm
 * @param lines in the order of the pledges' numbers
 */
public record PublishedClosing(
        UUID id, ClosingKind kind, MandatePeriod term, String remark, LocalDate publishedOn, List<Line> lines) {

    /**
     * A pledge, as it stood that day.
     *
     * @param number as "L7"
     * @param joint what both sides say; null when they differ, or have not both assessed it
     * @param difference what each side says, where they differ; null otherwise
     */
    public record Line(
            UUID pledgeId,
            String number,
            String promise,
            PledgeLabel label,
            @Nullable PledgeOutcome joint,
            @Nullable Difference difference) {

        /** Whether both sides have assessed it. */
        public boolean isAssessed() {
            return joint != null || difference != null;
        }
    }

    public record Difference(PledgeOutcome party, PledgeOutcome union) {}

    public PublishedClosing {
        lines = List.copyOf(lines);
    }
}
