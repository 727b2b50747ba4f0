package se.gemensam.pledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.Anchors;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.platform.SectionPlaces;

/** A pledge as its page shows it. */
@Service
@Transactional
public class PledgeOverview {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final PledgeDefinitions definitions;
    private final Organisations organisations;
    private final Anchors anchors;
    private final SectionPlaces sections;

    PledgeOverview(
            PledgeAccess access,
            PledgeRepository pledges,
            PledgeDefinitions definitions,
            Organisations organisations,
            Anchors anchors,
            SectionPlaces sections) {
        this.access = access;
        this.pledges = pledges;
        this.definitions = definitions;
        this.organisations = organisations;
        this.anchors = anchors;
        this.sections = sections;
    }

    /** @throws se.gemensam.base.NotFoundException when there is none that the current person may see */
    public PledgePage get(UUID pledgeId) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var pledge = granted.pledge();
        var written = definitions.written(pledge);
        return new PledgePage(
                pledge.id(),
                pledge.workspaceId(),
                numbered(pledge.number()),
                pledge.promise(),
                pledge.term(),
                pledge.label(),
                pledge.lifecycle(),
                pledge.progress(),
                pledge.outcome(),
                pledge.isOutcomeJoint(),
                fields(pledge),
                pledge.documentId(),
                source(pledge),
                above(pledge),
                pledge.isFrozen(),
                Testability.of(written),
                decisions(pledge),
                written.indicators().stream()
                        .map(measure -> new PledgePage.Figure(measure.id(), measure.says()))
                        .toList(),
                granted.acts(),
                access.registers(granted.member()),
                granted.member());
    }

    /** Whether the current person can begin pledges in a room. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID workspaceId) {
        return PledgeAct.of(access.reader(workspaceId)).contains(PledgeAct.WRITE);
    }

    /** "L7". */
    static String numbered(int number) {
        return "L" + number;
    }

    private static Map<PledgeField, String> fields(Pledge pledge) {
        return Arrays.stream(PledgeField.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> PledgeForm.read(pledge, field),
                        (one, _) -> one,
                        () -> new EnumMap<>(PledgeField.class)));
    }

    private Map<Side, PledgePage.Decision> decisions(Pledge pledge) {
        var decisions = pledge.decisions();
        var names = organisations.all(
                decisions.values().stream().map(PledgeDecision::organisationId).toList());
        return decisions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue(), names)));
    }

    private static PledgePage.Decision shown(PledgeDecision decision, Map<UUID, OrganisationRow> names) {
        return new PledgePage.Decision(
                decision.organisationId(),
                Optional.ofNullable(names.get(decision.organisationId()))
                        .map(OrganisationRow::name)
                        .orElse(""),
                decision.body(),
                decision.decidedOn(),
                decision.paragraph());
    }

    /** Of a section that was taken away the pledge keeps the words that it hung on. */
    private PledgePage.@Nullable Source source(Pledge pledge) {
        if (pledge.sectionId().isEmpty()) {
            return null;
        }
        return sections.find(pledge.sectionId().get())
                .map(place -> {
                    var anchor = anchors.resolve(List.of(place.documentId()), List.of())
                            .get(pledge.id());
                    return new PledgePage.Source(
                            place.platformId(),
                            place.sectionId(),
                            place.title(),
                            anchor != null && anchor.place() instanceof Anchor.At ? anchor.quote() : "");
                })
                .orElse(null);
    }

    private PledgePage.@Nullable Above above(Pledge pledge) {
        return pledge.parentId()
                .flatMap(pledges::findById)
                .filter(above -> above.workspaceId().equals(pledge.workspaceId()) && !above.isRemoved())
                .map(above -> new PledgePage.Above(above.id(), numbered(above.number()), above.promise()))
                .orElse(null);
    }
}
