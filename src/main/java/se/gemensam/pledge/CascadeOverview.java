package se.gemensam.pledge;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Standing;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** What stands under a pledge, and what it comes to. */
@Service
@Transactional(readOnly = true)
public class CascadeOverview {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final IndicatorRepository indicators;
    private final CascadeLinkRepository links;
    private final Cascade cascade;
    private final FigureReader reader;
    private final GeographyService geography;
    private final WorkspaceService rooms;
    private final Clock clock;

    CascadeOverview(
            PledgeAccess access,
            PledgeRepository pledges,
            IndicatorRepository indicators,
            CascadeLinkRepository links,
            Cascade cascade,
            FigureReader reader,
            GeographyService geography,
            WorkspaceService rooms,
            Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.indicators = indicators;
        this.links = links;
        this.cascade = cascade;
        this.reader = reader;
        this.geography = geography;
        this.rooms = rooms;
        this.clock = clock;
    }

    public CascadePage of(UUID pledgeId) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var pledge = granted.pledge();
        var figures = indicators.of(pledgeId);
        var children = pledges.below(pledgeId);
        var proposed = links.findByParentId(pledgeId);
        var areas = geography.areas().stream().collect(Collectors.toMap(AreaRow::code, AreaRow::name));
        return new CascadePage(
                children.isEmpty() ? List.of() : tables(pledge, figures, children, proposed, areas),
                proposals(proposed, areas),
                under(pledge),
                mayDivide(granted, figures),
                Math.toIntExact(children.stream()
                        .filter(child -> isToAdopt(child, granted.member()))
                        .count()));
    }

    private boolean mayDivide(PledgeAccess.Granted granted, List<Indicator> figures) {
        return granted.acts().contains(PledgeAct.WRITE)
                && granted.pledge().lifecycle() != PledgeLifecycle.WRITTEN_OFF
                && !figures.isEmpty()
                && cascade.hasRoomBelow(granted.pledge().id());
    }

    private static boolean isToAdopt(Pledge child, Member viewer) {
        return child.workspaceId().equals(viewer.workspaceId())
                && child.lifecycle() == PledgeLifecycle.DRAFT
                && !child.decisions().containsKey(viewer.side());
    }

    private CascadePage.@Nullable Under under(Pledge pledge) {
        var above = pledge.parentId();
        if (above.isEmpty()) {
            return links.findByChildId(pledge.id()).isPresent() ? CascadePage.Under.PROPOSED : null;
        }
        return pledges.findById(above.get())
                        .filter(one -> one.workspaceId().equals(pledge.workspaceId()))
                        .isPresent()
                ? CascadePage.Under.SAME_ROOM
                : CascadePage.Under.OTHER_ROOM;
    }

    private List<CascadePage.Proposal> proposals(List<CascadeLink> proposed, Map<String, String> areas) {
        var open = proposed.stream().filter(link -> !link.isAccepted()).toList();
        var children = pledges
                .findByIdIn(open.stream().map(CascadeLink::childId).toList())
                .stream()
                .filter(child -> !child.isRemoved())
                .collect(Collectors.toMap(Pledge::id, Function.identity()));
        return open.stream()
                .flatMap(link -> Stream.ofNullable(children.get(link.childId()))
                        .map(child -> new CascadePage.Proposal(link.id(), area(child, areas), child.label())))
                .toList();
    }

    private List<CascadePage.Table> tables(
            Pledge pledge,
            List<Indicator> figures,
            List<Pledge> children,
            List<CascadeLink> linked,
            Map<String, String> areas) {
        var below = cascade.figuresBelow(figures.stream().map(Indicator::id).toList());
        var readings = reader.read(below.values().stream().flatMap(List::stream).toList());
        var rows = new Rows(
                pledge.workspaceId(),
                areas,
                geography.standings(
                        children.stream()
                                .flatMap(child -> Stream.ofNullable(child.areaCode()))
                                .collect(Collectors.toSet()),
                        Time.today(clock)),
                linked.stream().collect(Collectors.toMap(CascadeLink::childId, CascadeLink::id)));
        var byId = children.stream().collect(Collectors.toMap(Pledge::id, Function.identity()));
        var shown = new HashSet<UUID>();
        var tables = new ArrayList<CascadePage.Table>();
        for (var figure : figures) {
            var parts = below.getOrDefault(figure.id(), List.of());
            if (!parts.isEmpty()) {
                tables.add(table(figure, parts, readings, byId, rows));
                parts.forEach(part -> shown.add(part.pledgeId()));
            }
        }
        var rest = children.stream()
                .filter(child -> !shown.contains(child.id()))
                .map(child -> rows.row(child, null))
                .sorted(Rows.ORDER)
                .toList();
        if (!rest.isEmpty()) {
            tables.add(new CascadePage.Table(null, null, Rolled.of(RollUp.NONE, List.of()), rest));
        }
        return tables;
    }

    private static CascadePage.Table table(
            Indicator figure,
            List<Indicator> parts,
            Map<UUID, FigureReader.Reading> readings,
            Map<UUID, Pledge> children,
            Rows rows) {
        return new CascadePage.Table(
                figure.id(),
                figure.draft(),
                Rolled.of(
                        figure.draft().rollUp(),
                        parts.stream()
                                .map(part -> FigureReader.part(readings.get(part.id())))
                                .toList()),
                parts.stream()
                        .map(part -> rows.row(
                                Objects.requireNonNull(children.get(part.pledgeId())), readings.get(part.id())))
                        .sorted(Rows.ORDER)
                        .toList());
    }

    private static String area(Pledge child, Map<String, String> areas) {
        var code = child.areaCode();
        return code == null ? "" : areas.getOrDefault(code, "");
    }

    /** What may be seen of the parts: of those in other rooms only area, target, value and label. */
    private record Rows(
            UUID workspaceId, Map<String, String> areas, Map<String, Standing> standings, Map<UUID, UUID> links) {

        static final Comparator<CascadePage.Row> ORDER = Comparator.comparing(
                        CascadePage.Row::area, Collator.getInstance(Texts.SWEDISH))
                .thenComparing(CascadePage.Row::number);

        CascadePage.Row row(Pledge child, FigureReader.@Nullable Reading reading) {
            boolean own = child.workspaceId().equals(workspaceId);
            var code = child.areaCode();
            return new CascadePage.Row(
                    own ? child.id() : null,
                    own ? PledgeOverview.numbered(child.number()) : "",
                    own ? null : links.get(child.id()),
                    area(child, areas),
                    code == null ? null : standings.get(code),
                    child.label(),
                    reading == null ? null : part(reading));
        }

        private static CascadePage.Part part(FigureReader.Reading reading) {
            var says = reading.says();
            var latest = reading.course().latest();
            return new CascadePage.Part(
                    says.kind(),
                    says.direction(),
                    says.target(),
                    says.targetHigh(),
                    says.outOf(),
                    latest == null ? null : latest.amount(),
                    latest == null ? null : latest.on(),
                    reading.course().isReached());
        }
    }

    /** The pledges that the current person can put this one under, or propose to: of its room, and of others by a convener. */
    public List<CascadeChoice> choices(UUID childId) {
        var granted = access.require(PledgeAct.WRITE, childId);
        var child = granted.pledge();
        boolean leads = granted.acts().contains(PledgeAct.LEAD);
        return rooms.mine().stream()
                .filter(room -> room.id().equals(child.workspaceId())
                        || (leads && PledgeAct.of(room.me()).contains(PledgeAct.READ)))
                .sorted(Comparator.comparing(room -> !room.id().equals(child.workspaceId())))
                .flatMap(room -> choices(child, room))
                .toList();
    }

    private Stream<CascadeChoice> choices(Pledge child, WorkspaceRow room) {
        var candidates = pledges.livingIn(room.id()).stream()
                .filter(pledge -> !pledge.equals(child) && pledge.lifecycle() != PledgeLifecycle.WRITTEN_OFF)
                .toList();
        var figures = indicators.ofAll(candidates.stream().map(Pledge::id).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(Indicator::pledgeId));
        return candidates.stream()
                .map(pledge -> new CascadeChoice(
                        pledge.id(),
                        room.id().equals(child.workspaceId()) ? "" : room.name(),
                        PledgeOverview.numbered(pledge.number()),
                        pledge.promise(),
                        figures.getOrDefault(pledge.id(), List.of()).stream()
                                .map(figure -> new CascadeChoice.Figure(
                                        figure.id(), figure.draft().name()))
                                .toList()));
    }

    /** Kommuner and regions that a pledge can be divided to, with where the party stands there. */
    public List<AreaChoice> areas(UUID pledgeId) {
        var pledge = access.require(PledgeAct.READ, pledgeId).pledge();
        Set<String> taken = pledges.below(pledgeId).stream()
                .filter(child -> child.workspaceId().equals(pledge.workspaceId()))
                .flatMap(child -> Stream.ofNullable(child.areaCode()))
                .collect(Collectors.toSet());
        var all = geography.areas();
        var standings =
                geography.standings(all.stream().map(AreaRow::code).collect(Collectors.toSet()), Time.today(clock));
        return all.stream()
                .map(area -> new AreaChoice(
                        area.code(), area.name(), standings.get(area.code()), taken.contains(area.code())))
                .toList();
    }

    /**
     * A kommun or region that a pledge can be divided to.
     *
     * @param standing where the party stands there today; null when that is not known
     * @param taken whether it has a part of the pledge already
     */
    public record AreaChoice(
            String code, String name, @Nullable Standing standing, boolean taken) {

        /** What one can ask there, by where the party stands. */
        public Ask ask() {
            return CascadeService.ask(standing);
        }
    }
}
