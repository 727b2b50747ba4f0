package se.gemensam.workspace;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;
import se.gemensam.organisation.Stewards;

/** Whoever convenes for an organisation in some room keeps its bodies and offices. */
@Component
class ConvenersAsStewards implements Stewards {

    private final MembershipRepository memberships;
    private final Clock clock;

    ConvenersAsStewards(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public boolean keeps(UUID accountId, UUID organisationId) {
        var today = Time.today(clock);
        return memberships.findByPresentAccountId(accountId).stream()
                .filter(membership -> membership.organisationId().equals(organisationId))
                .anyMatch(membership -> membership.role() == Role.CONVENER && membership.isPresent(today));
    }
}
