package se.gemensam.pledge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Side;
import se.gemensam.organisation.Standing;
import se.gemensam.platform.Level;

/** Divides a pledge into parts that each kommun carries out, whose figures add up to its own. */
@Service
@Transactional
public class CascadeService {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final PledgeService beginning;
    private final PledgeAdoptionService adoption;
    private final IndicatorService figures;
    private final IndicatorRepository indicators;
    private final Cascade cascade;
    private final GeographyService geography;
    private final Clock clock;

    CascadeService(
            PledgeAccess access,
            PledgeRepository pledges,
            PledgeService beginning,
            PledgeAdoptionService adoption,
            IndicatorService figures,
            IndicatorRepository indicators,
            Cascade cascade,
            GeographyService geography,
            Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.beginning = beginning;
        this.adoption = adoption;
        this.figures = figures;
        this.indicators = indicators;
        this.cascade = cascade;
        this.geography = geography;
        this.clock = clock;
    }

    /**
     * Makes a pledge of the same room for each area, a draft that says the same as the whole, or gives the one that there is already a
     * part of another figure.
     *
     * @param indicatorId the figure of the whole that is divided
     * @return the parts, in the order of the drafts; all of them or none are made
     * @throws RefusedException when an area is named twice, unknown, or has its part of this figure already; or at the third level
     */
    public List<UUID> spread(UUID parentId, UUID indicatorId, List<ChildDraft> drafts) {
        var parent = access.lock(PledgeAct.WRITE, parentId).pledge();
        var whole = indicators
                .findById(indicatorId)
                .filter(figure -> figure.pledgeId().equals(parentId) && !figure.isRemoved())
                .orElseThrow(() -> new NotFoundException("indicator " + indicatorId));
        if (parent.lifecycle() == PledgeLifecycle.WRITTEN_OFF) {
            throw new RefusedException("pledge.refused." + parent.lifecycle());
        }
        cascade.requireRoomBelow(parentId);
        var areas = geography.areas().stream().collect(Collectors.toMap(AreaRow::code, Function.identity()));
        requireDistinct(drafts, areas);
        var standings = geography.standings(areas.keySet(), Time.today(clock));
        var children = pledges.below(parentId).stream()
                .filter(child -> child.workspaceId().equals(parent.workspaceId()) && child.areaCode() != null)
                .collect(Collectors.toMap(
                        child -> Objects.requireNonNull(child.areaCode()), Function.identity(), (one, _) -> one));
        var made = new ArrayList<UUID>();
        for (var draft : drafts) {
            var area = Objects.requireNonNull(areas.get(draft.areaCode()));
            var there = children.get(draft.areaCode());
            var child = there == null ? child(parent, draft, area, standings.get(area.code())) : there.id();
            if (there != null) {
                requireWithout(there, whole, area);
            }
            figures.add(child, draft.figure(whole, Time.today(clock)));
            made.add(child);
        }
        return List.copyOf(made);
    }

    private static void requireDistinct(List<ChildDraft> drafts, Map<String, AreaRow> areas) {
        if (drafts.isEmpty()) {
            throw new RefusedException("cascade.none");
        }
        var named = new HashSet<String>();
        for (var draft : drafts) {
            var area = areas.get(draft.areaCode());
            if (area == null) {
                throw new RefusedException("pledge.choice.invalid");
            }
            if (!named.add(draft.areaCode())) {
                throw new RefusedException("cascade.area.taken", area.name());
            }
        }
    }

    private void requireWithout(Pledge child, Indicator whole, AreaRow area) {
        if (indicators.of(child.id()).stream()
                .anyMatch(figure -> whole.id().equals(figure.draft().parentId()))) {
            throw new RefusedException("cascade.area.taken", area.name());
        }
    }

    private UUID child(Pledge parent, ChildDraft draft, AreaRow area, @Nullable Standing standing) {
        var id = beginning.create(
                parent.workspaceId(), new PledgeDraft(promise(area.name(), parent.promise()), parent.term(), null));
        var child = cascade.pledge(id);
        child.standUnder(parent.id());
        child.concern(area.isRegion() ? Level.REGION : Level.MUNICIPALITY, area.code());
        child.address(parent.addressee());
        child.askFor(draft.ask() == null ? ask(standing) : draft.ask());
        child.endOn(draft.targetOn() == null ? parent.deadline() : draft.targetOn());
        child.weigh(parent.weight());
        child.concernEmployer(parent.isEmployerQuestion());
        child.belongTo(parent.policyAreas());
        Stream.of(Side.PARTY, Side.UNION)
                .forEach(side -> child.commit(side, parent.commitment(side).withMember(null)));
        return id;
    }

    /** In opposition one can only press for it. */
    static Ask ask(@Nullable Standing standing) {
        return standing == null || standing.governs() ? Ask.CARRY_OUT : Ask.PRESS_FOR;
    }

    private static String promise(String area, String promise) {
        var words = area + ": " + promise;
        return words.length() <= PledgeDraft.LONGEST_PROMISE
                ? words
                : words.substring(0, PledgeDraft.LONGEST_PROMISE - 1).strip() + "…";
    }

    /**
     * Writes down with one decision that a body has adopted all parts of a pledge that it has not adopted before: all of them or none.
     *
     * @return how many that was
     * @throws RefusedException as {@link PledgeAdoptionService#adopt}, naming the part that does not say everything yet; or when there
     *     is none
     */
    public int adoptChildren(UUID parentId, PledgeDecisionDraft decision) {
        var granted = access.require(PledgeAct.READ, parentId);
        var side = granted.member().side();
        var open = pledges.below(parentId).stream()
                .filter(child -> child.workspaceId().equals(granted.pledge().workspaceId()))
                .filter(child -> child.lifecycle() == PledgeLifecycle.DRAFT
                        && !child.decisions().containsKey(side))
                .sorted(Comparator.comparing(Pledge::id))
                .toList();
        if (open.isEmpty()) {
            throw new RefusedException("cascade.adopt.none");
        }
        open.forEach(child -> adopt(child, decision));
        return open.size();
    }

    private void adopt(Pledge child, PledgeDecisionDraft decision) {
        try {
            adoption.adopt(child.id(), decision);
        } catch (RefusedException refused) {
            if (refused.key().equals("pledge.untestable")) {
                throw new RefusedException(
                        "cascade.untestable",
                        PledgeOverview.numbered(child.number()) + " " + child.promise(),
                        refused.arguments().getFirst());
            }
            throw refused;
        }
    }
}
