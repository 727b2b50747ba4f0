package se.gemensam.workspace;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.organisation.Stewards;

/** Whoever convenes in some room keeps the organisations of the own side that the room joins. */
@Component
class ConvenersAsStewards implements Stewards {

    private final MembershipRepository memberships;
    private final WorkspaceRepository workspaces;
    private final Organisations organisations;
    private final Clock clock;

    ConvenersAsStewards(
            MembershipRepository memberships,
            WorkspaceRepository workspaces,
            Organisations organisations,
            Clock clock) {
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public boolean keeps(UUID accountId, UUID organisationId) {
        var today = Time.today(clock);
        return memberships.findByPresentAccountId(accountId).stream()
                .filter(membership -> membership.role() == Role.CONVENER && membership.isPresent(today))
                .filter(membership ->
                        workspaces.getOrThrow(membership.workspaceId()).joins(organisationId))
                .anyMatch(membership -> isOfOneSide(membership.organisationId(), organisationId));
    }

    private boolean isOfOneSide(UUID own, UUID other) {
        var side = organisations.get(own).side();
        return side != Side.COOPERATING && side == organisations.get(other).side();
    }
}
