package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;

/** Filters as conditions of today. */
@Component
class PledgeConditions {

    private final VerdictDisputes disputes;
    private final Clock clock;

    PledgeConditions(VerdictDisputes disputes, Clock clock) {
        this.disputes = disputes;
        this.clock = clock;
    }

    PledgeCondition of(UUID workspaceId, PledgeFilter filter) {
        return new PledgeCondition(workspaceId, filter, today(), disputed(workspaceId, filter.term()));
    }

    Set<UUID> disputed(UUID workspaceId, MandatePeriod term) {
        return disputes.in(workspaceId, term);
    }

    LocalDate today() {
        return Time.today(clock);
    }
}
