package se.gemensam.pledge;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/**
 * Puts pledges that there are under others. In one room that is done at once; to a pledge of another room it is proposed by a convener who
 * is a member there too, and a convener of that room accepts it.
 */
@Service
@Transactional
public class CascadeLinkService {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final IndicatorRepository indicators;
    private final CascadeLinkRepository links;
    private final Cascade cascade;
    private final Clock clock;

    CascadeLinkService(
            PledgeAccess access,
            PledgeRepository pledges,
            IndicatorRepository indicators,
            CascadeLinkRepository links,
            Cascade cascade,
            Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.indicators = indicators;
        this.links = links;
        this.cascade = cascade;
        this.clock = clock;
    }

    /**
     * Puts a pledge under another, or proposes to.
     *
     * @param together figures of theirs of which the one is part of the other; null for none
     * @throws RefusedException when it stands under one already, would stand under itself or too deep, or says no area and is to be seen
     *     from another room
     */
    public UUID link(UUID childId, UUID parentId, @Nullable LinkedFigures together) {
        cascade.lockLine(childId, parentId);
        boolean sameRoom = cascade.pledge(childId)
                .workspaceId()
                .equals(cascade.pledge(parentId).workspaceId());
        var granted = access.lock(sameRoom ? PledgeAct.WRITE : PledgeAct.LEAD, childId);
        access.lock(sameRoom ? PledgeAct.WRITE : PledgeAct.READ, parentId);
        var child = granted.pledge();
        if (child.parentId().isPresent() || links.findByChildId(childId).isPresent()) {
            throw new RefusedException("cascade.link.already");
        }
        if (!sameRoom && child.areaCode() == null) {
            throw new RefusedException("cascade.area.missing");
        }
        requireFitting(childId, parentId, together);
        cascade.requireUnder(childId, parentId);
        var link = links.save(new CascadeLink(childId, parentId, together, granted.member(), clock.instant()));
        if (sameRoom) {
            link.accept(granted.member(), clock.instant());
            child.standUnder(parentId);
        }
        return link.id();
    }

    /** Says yes, for the room of the pledge above, to what was proposed from another room. */
    public void accept(UUID linkId) {
        var parentId = links.parentOf(linkId).orElseThrow(() -> missing(linkId));
        var childId = links.childOf(linkId).orElseThrow(() -> missing(linkId));
        cascade.lockLine(childId, parentId);
        var granted = access.lock(PledgeAct.LEAD, parentId);
        var link = links.findById(linkId).orElseThrow(() -> missing(linkId));
        cascade.requireUnder(childId, parentId);
        link.accept(granted.member(), clock.instant());
        var child = cascade.pledge(childId);
        child.standUnder(parentId);
        access.changed(child);
    }

    /** Says no to what was proposed, or ends what was accepted, for the room of the pledge above. */
    public void dismiss(UUID linkId) {
        var parentId = links.parentOf(linkId).orElseThrow(() -> missing(linkId));
        access.lock(PledgeAct.LEAD, parentId);
        var link = links.findById(linkId).orElseThrow(() -> missing(linkId));
        pledges.lockById(link.childId()).ifPresent(child -> part(child, link));
    }

    /** Takes a pledge out from under the one above it, or a proposal back, for its own room. */
    public void separate(UUID childId) {
        var granted = access.lock(PledgeAct.WRITE, childId);
        var child = granted.pledge();
        var link = links.findByChildId(childId).orElse(null);
        var parentId = link == null ? child.parentId().orElse(null) : link.parentId();
        if (parentId == null) {
            throw new RefusedException("cascade.link.none");
        }
        var parent = pledges.findById(parentId);
        if (parent.filter(above -> above.workspaceId().equals(child.workspaceId()))
                .isEmpty()) {
            access.lock(PledgeAct.LEAD, childId);
        }
        part(child, link);
        parent.ifPresent(access::changed);
    }

    private void part(Pledge child, @Nullable CascadeLink link) {
        if (link != null) {
            links.delete(link);
        }
        if (link == null || link.isAccepted()) {
            child.standAlone();
        }
        if (!child.isFrozen()) {
            indicators.of(child.id()).stream()
                    .filter(figure -> figure.draft().parentId() != null)
                    .forEach(figure -> figure.describe(figure.draft().alone()));
        }
        access.changed(child);
    }

    /** What is added up, or averaged, must be of one kind. */
    private void requireFitting(UUID childId, UUID parentId, @Nullable LinkedFigures together) {
        if (together == null) {
            return;
        }
        var below = figure(together.below(), childId).draft();
        var above = figure(together.above(), parentId).draft();
        if ((above.rollUp() == RollUp.SUM || above.rollUp() == RollUp.MEAN) && above.kind() != below.kind()) {
            throw new RefusedException("cascade.figure.otherKind");
        }
    }

    private Indicator figure(UUID figureId, UUID pledgeId) {
        return indicators
                .findById(figureId)
                .filter(figure -> figure.pledgeId().equals(pledgeId) && !figure.isRemoved())
                .orElseThrow(() -> new NotFoundException("indicator " + figureId));
    }

    private static NotFoundException missing(UUID linkId) {
        return new NotFoundException("link " + linkId);
    }
}
