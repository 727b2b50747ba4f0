package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.WorkspaceService;

/**
 * Whose decisions a platform needs. A convener says it for its own side; who adopts it, and how many are enough, is fixed once papers have
 * gone out to any body.
 */
@Service
@Transactional
public class AdoptionTermsService {

    private final PlatformAccess access;
    private final StakeholderRepository stakeholders;
    private final AdoptionRuleRepository rules;
    private final MeetingPaperRepository papers;
    private final WorkspaceService rooms;

    AdoptionTermsService(
            PlatformAccess access,
            StakeholderRepository stakeholders,
            AdoptionRuleRepository rules,
            MeetingPaperRepository papers,
            WorkspaceService rooms) {
        this.access = access;
        this.stakeholders = stakeholders;
        this.rules = rules;
        this.papers = papers;
        this.rooms = rooms;
    }

    /**
     * Says how an organisation of the own side, or a cooperating one, stands to the platform.
     *
     * @param relation null when it has nothing to do with it
     * @param named whether its decision is needed where the rule asks for named ones
     */
    public void relate(UUID platformId, UUID organisationId, @Nullable Relation relation, boolean named) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        var side = sideOf(granted, organisationId);
        if (side == Side.COOPERATING && relation != null && relation.decides()) {
            throw new RefusedException("adoption.cooperating");
        }
        var before = stakeholders.findByPlatformIdAndOrganisationId(platformId, organisationId);
        var was = before.map(Stakeholder::relation).orElse(null);
        if (was == relation && before.map(Stakeholder::isNamed).orElse(false) == named) {
            return;
        }
        if (was == Relation.ADOPTS || relation == Relation.ADOPTS) {
            requireNothingSent(platformId);
        }
        if (relation == null) {
            before.ifPresent(stakeholders::delete);
        } else {
            before.ifPresentOrElse(
                    each -> each.stand(relation, named),
                    () -> stakeholders.save(new Stakeholder(platformId, organisationId, side, relation, named)));
        }
        access.tell(granted.didAmongSides(DeedKind.ADOPTION_ARRANGED, platformId));
    }

    private Side sideOf(Granted granted, UUID organisationId) {
        var side = rooms.get(granted.platform().workspaceId()).organisations().stream()
                .filter(organisation -> organisation.id().equals(organisationId))
                .findFirst()
                .map(OrganisationRow::side)
                .orElseThrow(() -> new NotFoundException("organisation " + organisationId));
        if (side != Side.COOPERATING && side != granted.member().side()) {
            throw new RefusedException("adoption.otherSide");
        }
        return side;
    }

    /** Says how many decisions of the own side are enough. */
    public void rule(UUID platformId, SideRule rule) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        var side = granted.member().side();
        var before = rules.findByPlatformIdAndSide(platformId, side);
        if (before.map(AdoptionRule::rule).orElse(SideRule.ALL).equals(rule)) {
            return;
        }
        requireNothingSent(platformId);
        before.ifPresentOrElse(each -> each.become(rule), () -> rules.save(new AdoptionRule(platformId, side, rule)));
        access.tell(granted.didAmongSides(DeedKind.ADOPTION_ARRANGED, platformId));
    }

    private void requireNothingSent(UUID platformId) {
        if (papers.existsByPlatformId(platformId)) {
            throw new RefusedException("adoption.fixed");
        }
    }
}
