package se.gemensam.pledge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge in a closing as everybody reads it: never why, and never who.
 *
 * @param joint what both sides say; null when they differ, or have not both assessed it
 * @param partyVerdict what the party says where they differ; null otherwise
 * @param unionVerdict as {@code partyVerdict}
 */
@Embeddable
record ClosingLine(
        UUID pledgeId,
        int number,
        String promise,
        @Enumerated(EnumType.STRING) PledgeLabel label,
        @Enumerated(EnumType.STRING) @Nullable PledgeOutcome joint,
        @Enumerated(EnumType.STRING) @Nullable PledgeOutcome partyVerdict,
        @Enumerated(EnumType.STRING) @Nullable PledgeOutcome unionVerdict) {

    /** Of a round that is open nothing is known, nor what was said before it: somebody thinks otherwise by now. */
    static ClosingLine of(Pledge pledge, VerdictRounds rounds) {
        var known = rounds.given().isEmpty() ? rounds.last() : Optional.<VerdictRounds.Both>empty();
        var differing = known.filter(both -> !both.agree());
        return new ClosingLine(
                pledge.id(),
                pledge.number(),
                pledge.promise(),
                pledge.label(),
                known.filter(VerdictRounds.Both::agree)
                        .map(both -> both.party().outcome())
                        .orElse(null),
                differing.map(both -> both.party().outcome()).orElse(null),
                differing.map(both -> both.union().outcome()).orElse(null));
    }
}
