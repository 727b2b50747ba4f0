package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody tells of a pledge.
 *
 * @param why in words, 0–2000 characters
 * @param on the day that it is of
 * @param evidence that is new
 * @param earlier evidence of the pledge that is there already
 * @param values new ones of its figures
 */
public record PledgeReport(
        PledgeStanding standing,
        String why,
        LocalDate on,
        List<EvidenceDraft> evidence,
        Set<UUID> earlier,
        Map<UUID, BigDecimal> values) {

    /** @throws se.gemensam.base.RefusedException when why is too long */
    public PledgeReport {
        why = PledgeHistory.why(why);
        evidence = List.copyOf(evidence);
        earlier = Set.copyOf(earlier);
        values = Map.copyOf(values);
    }

    public PledgeReport(PledgeStanding standing, String why, LocalDate on, EvidenceDraft evidence) {
        this(standing, why, on, List.of(evidence), Set.of(), Map.of());
    }
}
