package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.AdoptionPage.SideStand;

/** Says what is missing until a platform is adopted. */
final class AdoptionGaps {

    private AdoptionGaps() {}

    /** @param unagreed sections that the writing groups have not agreed on */
    static List<AdoptionGap> of(Phase phase, AdoptionRows.Seen seen, List<SideStand> sides, long unagreed) {
        var gaps = new ArrayList<AdoptionGap>();
        for (var side : sides) {
            if (side.organisations().stream().noneMatch(each -> each.relation() == Relation.ADOPTS)) {
                gaps.add(AdoptionGap.blocking("adoption.gap.nobody." + side.side()));
            }
        }
        if (!phase.isFrozen()) {
            gaps.add(AdoptionGap.blocking("adoption.gap.phase"));
        }
        if (unagreed > 0 && phase != Phase.ADOPTED) {
            gaps.add(AdoptionGap.known("adoption.gap.unagreed", unagreed));
        }
        for (var side : sides) {
            side.organisations().stream()
                    .filter(each -> each.relation() == Relation.ADOPTS && !each.whole())
                    .map(each -> missing(seen, each))
                    .forEach(gaps::add);
        }
        var waiting = seen.facts().changes().stream()
                .filter(change -> change.state() == LateChangeState.OFFERED)
                .count();
        if (waiting > 0) {
            gaps.add(AdoptionGap.known("adoption.gap.corrections", waiting));
        }
        sides.stream()
                .flatMap(side -> side.organisations().stream())
                .forEach(each -> each.last()
                        .filter(last -> last.outcome().accepts() && last.approval() == MinutesApproval.NOT_YET)
                        .ifPresent(_ -> gaps.add(AdoptionGap.known("adoption.gap.minutes", each.name()))));
        return gaps;
    }

    private static AdoptionGap missing(AdoptionRows.Seen seen, OrganisationStand each) {
        if (!each.older().isEmpty()) {
            return AdoptionGap.blocking("adoption.gap.older", each.name(), String.join(", ", each.older()));
        }
        var last = each.last();
        if (last.isPresent() && !last.get().outcome().accepts()) {
            return AdoptionGap.blocking("adoption.gap." + last.get().outcome(), each.name());
        }
        var sent = seen.facts().papers().stream()
                .filter(paper -> paper.organisationId().equals(each.id()))
                .reduce((_, later) -> later);
        return sent.map(paper ->
                        AdoptionGap.blocking("adoption.gap.undecided", each.name(), paper.body(), paper.meetsOn()))
                .orElseGet(() -> AdoptionGap.blocking("adoption.gap.unsent", each.name()));
    }
}
