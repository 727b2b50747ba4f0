package se.gemensam.platform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionState.Correction;
import se.gemensam.platform.AdoptionState.Decided;

/**
 * Everything that has been arranged, sent and decided about a platform.
 *
 * @param now the text that decisions are held against
 * @param decisions that stand, in the order in which they were taken
 * @param sent the sections of each version that was sent, by version
 */
record AdoptionFacts(
        VersionKeeper.Whole now,
        List<Stakeholder> stakeholders,
        Map<Side, SideRule> rules,
        List<MeetingPaper> papers,
        List<BodyDecision> decisions,
        List<LateChange> changes,
        Map<UUID, List<KeptSection>> sent) {

    AdoptionState state() {
        var hashes = new LinkedHashMap<UUID, String>();
        now.sections().forEach(section -> hashes.put(section.sectionId(), section.hash()));
        return new AdoptionState(hashes, decisions.stream().map(this::decided).toList(), corrections());
    }

    /** Also those that are settled and on their way into the text, which may have them already. */
    private List<Correction> corrections() {
        return changes.stream()
                .filter(change -> change.kind() == LateChangeKind.CORRECTION
                        && (change.state() == LateChangeState.DONE || change.state() == LateChangeState.PENDING))
                .map(change -> new Correction(change.sectionId(), change.beforeHash(), change.afterHash()))
                .toList();
    }

    private Decided decided(BodyDecision decision) {
        var paper = paper(decision);
        var wording = new HashMap<UUID, String>();
        sent.getOrDefault(paper.versionId(), List.of()).stream()
                .filter(section -> paper.isAbout(section.sectionId()))
                .forEach(section -> wording.put(section.sectionId(), section.hash()));
        changes.stream()
                .filter(change ->
                        change.decisionId().filter(decision.id()::equals).isPresent())
                .forEach(change -> change.decidedHash().ifPresent(hash -> wording.put(change.sectionId(), hash)));
        return new Decided(
                decision.organisationId(),
                decision.outcome(),
                wording,
                decision.exceptions().keySet());
    }

    MeetingPaper paper(BodyDecision decision) {
        return papers.stream()
                .filter(paper -> paper.id().equals(decision.paperId()))
                .findFirst()
                .orElseThrow();
    }

    Optional<BodyDecision> last(UUID organisationId) {
        return decisions.stream()
                .filter(decision -> decision.organisationId().equals(organisationId))
                .reduce((_, later) -> later);
    }

    SideRule rule(Side side) {
        return rules.getOrDefault(side, SideRule.ALL);
    }

    Set<UUID> adopting(Side side) {
        return stakeholders.stream()
                .filter(each -> each.side() == side && each.relation() == Relation.ADOPTS)
                .map(Stakeholder::organisationId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> named(Side side) {
        return stakeholders.stream()
                .filter(each -> each.side() == side && each.isNamed())
                .map(Stakeholder::organisationId)
                .collect(Collectors.toSet());
    }

    /** Whether a side has adopted the text as it reads now. */
    boolean isAdoptedBy(Side side) {
        var asked = adopting(side);
        var state = state();
        var adopted = asked.stream()
                .filter(organisation -> state.of(organisation).isWhole())
                .collect(Collectors.toSet());
        return rule(side).isMet(asked, named(side), adopted);
    }

    boolean isAdopted() {
        return isAdoptedBy(Side.PARTY) && isAdoptedBy(Side.UNION);
    }
}
