package se.gemensam.pledge;

import java.time.Clock;
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
import se.gemensam.base.Time;
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
    private final PledgeWords words;
    private final SectionPlaces sections;
    private final Clock clock;

    PledgeOverview(
            PledgeAccess access,
            PledgeRepository pledges,
            PledgeDefinitions definitions,
            Organisations organisations,
            PledgeWords words,
            SectionPlaces sections,
            Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.definitions = definitions;
        this.organisations = organisations;
        this.words = words;
        this.sections = sections;
        this.clock = clock;
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
                PledgeAdoptionService.mustBeTestable(pledge, Time.today(clock)),
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

    /** The section where its words are now; nothing of sections that were taken away. */
    private PledgePage.@Nullable Source source(Pledge pledge) {
        return pledge.platformId()
                .flatMap(platform ->
                        words.marks(platform, List.of(pledge)).stream().findFirst())
                .flatMap(mark -> sections.find(mark.sectionId())
                        .map(place -> new PledgePage.Source(
                                place.platformId(),
                                place.sectionId(),
                                place.title(),
                                mark.place() == null ? "" : mark.words())))
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
