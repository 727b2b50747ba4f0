package se.gemensam.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.workspace.Member;

/**
 * Whose bodies decide what becomes of amendments: those that are to adopt the platform themselves. As long as a side has named none,
 * any of its organisations.
 */
@Component
class AmendmentDeciders {

    private final StakeholderRepository stakeholders;

    AmendmentDeciders(StakeholderRepository stakeholders) {
        this.stakeholders = stakeholders;
    }

    boolean isAmong(Member member, UUID platformId) {
        var adopting = stakeholders.findByPlatformId(platformId).stream()
                .filter(each -> each.side() == member.side() && each.relation() == Relation.ADOPTS)
                .map(Stakeholder::organisationId)
                .toList();
        return adopting.isEmpty() || adopting.contains(member.organisationId());
    }
}
