package se.gemensam.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Time;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.KindRow;
import se.gemensam.organisation.OfficeRow;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.RelationRow;
import se.gemensam.organisation.Side;

/**
 * Reads the organisations of a room. That an office is held is no secret; who holds it is read by name by whoever may read
 * that member's name, and the name of somebody without an account by the own side alone.
 */
@Service
@Transactional(readOnly = true)
public class RoomOrganisations {

    /** For how long an office that ended without a successor still asks for one. */
    private static final int DAYS_AFTER_THE_END = 90;

    private final WorkspaceRepository workspaces;
    private final WorkspaceAccess access;
    private final Roster roster;
    private final OrganisationService organisations;
    private final OfficeService offices;
    private final GeographyService geography;
    private final Clock clock;

    RoomOrganisations(
            WorkspaceRepository workspaces,
            WorkspaceAccess access,
            Roster roster,
            OrganisationService organisations,
            OfficeService offices,
            GeographyService geography,
            Clock clock) {
        this.workspaces = workspaces;
        this.access = access;
        this.roster = roster;
        this.organisations = organisations;
        this.offices = offices;
        this.geography = geography;
        this.clock = clock;
    }

    /** Side by side, the wider before the narrower. */
    public List<OrganisationLine> list(UUID workspaceId) {
        var viewer = access.require(Act.READ, workspaceId);
        var joined = joined(workspaceId);
        var kinds = organisations.kinds();
        var vacant = offices.of(joined.keySet()).stream()
                .filter(office -> office.isVacant() && office.period().includes(Time.today(clock)))
                .collect(Collectors.groupingBy(
                        OfficeRow::organisationId, Collectors.mapping(OfficeRow::title, Collectors.toList())));
        return joined.values().stream()
                .sorted(inOrderOf(kinds))
                .map(organisation -> new OrganisationLine(
                        organisation,
                        nameOf(organisation.kind(), kinds),
                        Stream.concat(
                                        Stream.ofNullable(organisation.vacancy()),
                                        vacant.getOrDefault(organisation.id(), List.of()).stream())
                                .toList(),
                        isKept(organisation, viewer)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when it is not in the room
     */
    public OrganisationProfile get(UUID workspaceId, UUID organisationId) {
        var viewer = access.require(Act.READ, workspaceId);
        var joined = joined(workspaceId);
        var organisation = joined.get(organisationId);
        if (organisation == null) {
            throw new NotFoundException("organisation " + organisationId);
        }
        var today = Time.today(clock);
        var bodies = offices.bodies(organisationId);
        return new OrganisationProfile(
                organisation,
                nameOf(organisation.kind(), organisations.kinds()),
                related(organisationId, joined),
                bodies,
                areas(organisation),
                held(
                        offices.of(List.of(organisationId)).stream()
                                .filter(office -> !office.period().isOver(today))
                                .sorted(Comparator.comparing(OfficeRow::leading)
                                        .reversed()
                                        .thenComparing(OfficeRow::title)
                                        .thenComparing(office -> office.period().from()))
                                .toList(),
                        joined,
                        viewer),
                isKept(organisation, viewer));
    }

    /** What on the viewer's own side ends before a day, and what ended lately, without anybody after. */
    public List<EndingOffices> endingBefore(UUID workspaceId, LocalDate day) {
        var convener = access.require(Act.CONVENE, workspaceId);
        var own = joined(workspaceId).values().stream()
                .filter(organisation -> isKept(organisation, convener))
                .collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        var all = offices.of(own.keySet());
        var since = Time.today(clock).minusDays(DAYS_AFTER_THE_END);
        var ending = all.stream()
                .filter(office -> office.period()
                        .end()
                        .filter(end -> end.isBefore(day) && !end.isBefore(since))
                        .isPresent())
                .filter(office -> all.stream().noneMatch(office::isFollowedBy))
                .sorted(Comparator.comparing(
                                (OfficeRow office) -> office.period().end().orElseThrow())
                        .thenComparing(OfficeRow::title))
                .toList();
        var byOrganisation =
                held(ending, own, convener).stream().collect(Collectors.groupingBy(HeldOffice::organisationId));
        return own.values().stream()
                .filter(organisation -> byOrganisation.containsKey(organisation.id()))
                .sorted(inOrderOf(organisations.kinds()))
                .map(organisation ->
                        new EndingOffices(organisation, byOrganisation.getOrDefault(organisation.id(), List.of())))
                .toList();
    }

    private List<HeldOffice> held(
            Collection<OfficeRow> rows, Map<UUID, OrganisationRow> organisationOf, Member viewer) {
        var accounts = rows.stream()
                .map(OfficeRow::holder)
                .flatMap(holder -> holder instanceof Holder.Known(var account) ? Stream.of(account) : Stream.empty())
                .collect(Collectors.toSet());
        var names = roster.namesOf(accounts, viewer);
        var bodies = rows.stream()
                .map(OfficeRow::organisationId)
                .distinct()
                .flatMap(organisation -> offices.bodies(organisation).stream())
                .collect(Collectors.toMap(BodyRow::id, BodyRow::name));
        return rows.stream()
                .map(office -> new HeldOffice(
                        office.id(),
                        office.organisationId(),
                        office.title(),
                        office.bodyId() == null ? null : bodies.get(office.bodyId()),
                        office.isVacant(),
                        switch (office.holder()) {
                            case Holder.Known(var account) -> names.get(account);
                            case Holder.Named(var name) ->
                                isOfOwnSide(Objects.requireNonNull(organisationOf.get(office.organisationId())), viewer)
                                        ? name
                                        : null;
                            case Holder.Vacant vacant -> null;
                        },
                        office.period(),
                        office.leading()))
                .toList();
    }

    private List<RelatedOrganisation> related(UUID organisationId, Map<UUID, OrganisationRow> joined) {
        var relations = organisations.relations(organisationId);
        var others = organisations.all(relations.stream()
                .map(relation -> other(relation, organisationId))
                .collect(Collectors.toSet()));
        var related = new ArrayList<RelatedOrganisation>();
        for (var relation : relations) {
            var other = others.get(other(relation, organisationId));
            if (other != null) {
                related.add(new RelatedOrganisation(
                        relation.kind(),
                        relation.from().equals(organisationId),
                        other,
                        joined.containsKey(other.id())));
            }
        }
        related.sort(Comparator.comparing(RelatedOrganisation::outwards)
                .reversed()
                .thenComparing(RelatedOrganisation::kind)
                .thenComparing(one -> one.other().name()));
        return related;
    }

    private static UUID other(RelationRow relation, UUID organisationId) {
        return relation.from().equals(organisationId) ? relation.to() : relation.from();
    }

    private List<AreaRow> areas(OrganisationRow organisation) {
        return geography.areas().stream()
                .filter(area -> organisation.areas().contains(area.code()))
                .toList();
    }

    private Map<UUID, OrganisationRow> joined(UUID workspaceId) {
        return organisations.all(workspaces.getOrThrow(workspaceId).organisations());
    }

    private static Comparator<OrganisationRow> inOrderOf(List<KindRow> kinds) {
        var places = IntStream.range(0, kinds.size())
                .boxed()
                .collect(Collectors.toMap(place -> kinds.get(place).code(), Function.identity()));
        return Comparator.comparing(OrganisationRow::side)
                .thenComparing(organisation -> places.getOrDefault(organisation.kind(), kinds.size()))
                .thenComparing(OrganisationRow::name);
    }

    private static String nameOf(String code, List<KindRow> kinds) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(KindRow::name)
                .findFirst()
                .orElse("");
    }

    /** Conveners keep the organisations of their own side; those who cooperate have no convener, and keep none. */
    private static boolean isKept(OrganisationRow organisation, Member viewer) {
        return viewer.role() == Role.CONVENER && organisation.side() == viewer.side();
    }

    /** Those who cooperate have no side: their own organisation is theirs alone. */
    private static boolean isOfOwnSide(OrganisationRow organisation, Member viewer) {
        return organisation.id().equals(viewer.organisationId())
                || (viewer.side() != Side.COOPERATING && organisation.side() == viewer.side());
    }
}
