package se.gemensam.pledge;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceService;

/**
 * Lays the pledges of a room out for everybody to read. One side proposes it and the other says yes; either of them takes it away alone,
 * at once, and either keeps single pledges back.
 */
@Service
@Transactional
public class PledgePublicationService {

    private final PledgeAccess access;
    private final PledgePublications publications;
    private final WorkspaceService rooms;
    private final ApplicationEventPublisher events;

    PledgePublicationService(
            PledgeAccess access,
            PledgePublications publications,
            WorkspaceService rooms,
            ApplicationEventPublisher events) {
        this.access = access;
        this.publications = publications;
        this.rooms = rooms;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PledgePublicationState state(UUID workspaceId) {
        var me = access.reader(workspaceId);
        var known = publications.of(workspaceId);
        var shown = known.filter(PledgePublications.Kept::isPublic);
        var proposed = publications.proposed(workspaceId);
        return new PledgePublicationState(
                shown.map(PledgePublications.Kept::edition).orElse(null),
                shown.map(PledgePublications.Kept::publishedAt).orElse(null),
                proposed.map(PledgePublications.Proposed::edition).orElse(null),
                proposed.map(PledgePublications.Proposed::side).orElse(null),
                known.map(PledgePublications.Kept::edition).orElseGet(() -> suggestion(workspaceId)),
                me.side(),
                PledgeAct.of(me).contains(PledgeAct.LEAD));
    }

    private PledgeEdition suggestion(UUID workspaceId) {
        var name = rooms.get(workspaceId).name();
        return new PledgeEdition(Slug.from(name).value(), name, name, "");
    }

    /**
     * Asks the other side.
     *
     * @throws RefusedException when something is proposed already, or the address belongs to another room
     */
    public void propose(UUID workspaceId, PledgeEditionDraft draft) {
        var me = leader(workspaceId);
        if (publications.proposed(workspaceId).isPresent()) {
            throw new RefusedException("pledgePublic.proposed.already");
        }
        publications.propose(workspaceId, draft.edition(), me);
        changed(workspaceId);
    }

    /** Says yes for the side that was asked; from then on everybody reads it. */
    public void agree(UUID workspaceId) {
        var me = leader(workspaceId);
        var proposed = open(workspaceId);
        if (proposed.side() == me.side()) {
            throw new RefusedException("pledgePublic.proposed.own");
        }
        publications.layOut(workspaceId, proposed.edition());
        publications.dismiss(workspaceId);
        changed(workspaceId);
    }

    /** Says no to what the other side has proposed, or takes back what the own side has. */
    public void dismiss(UUID workspaceId) {
        leader(workspaceId);
        open(workspaceId);
        publications.dismiss(workspaceId);
        changed(workspaceId);
    }

    /** Takes away what is laid out, for one side alone and at once. */
    public void takeAway(UUID workspaceId) {
        var me = leader(workspaceId);
        if (publications
                .of(workspaceId)
                .filter(PledgePublications.Kept::isPublic)
                .isEmpty()) {
            throw new RefusedException("pledgePublic.notPublished");
        }
        publications.takeAway(workspaceId, me);
        changed(workspaceId);
    }

    /** The sides that keep a pledge back from everybody else. */
    @Transactional(readOnly = true)
    public Set<Side> keptBack(UUID pledgeId) {
        access.require(PledgeAct.READ, pledgeId);
        return publications.keptBack(pledgeId);
    }

    /** Keeps a pledge back, for the own side alone and at once. */
    public void keepBack(UUID pledgeId) {
        publications.keepBack(pledgeId, access.lock(PledgeAct.LEAD, pledgeId).member());
    }

    /** The own side no longer keeps it back; the other may. */
    public void release(UUID pledgeId) {
        publications.release(pledgeId, access.lock(PledgeAct.LEAD, pledgeId).member());
    }

    private PledgePublications.Proposed open(UUID workspaceId) {
        return publications.proposed(workspaceId).orElseThrow(() -> new RefusedException("pledgePublic.proposed.none"));
    }

    private Member leader(UUID workspaceId) {
        var me = access.require(PledgeAct.LEAD, workspaceId, Act.READ);
        publications.lock(workspaceId);
        return me;
    }

    private void changed(UUID workspaceId) {
        events.publishEvent(new PledgePublicationChanged(workspaceId));
    }
}
