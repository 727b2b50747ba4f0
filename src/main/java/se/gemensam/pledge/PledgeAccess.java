package se.gemensam.pledge;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceAccess;

/** Finds pledges for the person who acts, who must be allowed to. What may not be seen does not exist. */
@Component
class PledgeAccess {

    /** A pledge and the member who acts on it. */
    record Granted(Pledge pledge, Member member) {

        /** A person who answers for it reports, whatever the role. */
        Set<PledgeAct> acts() {
            var acts = new HashSet<>(PledgeAct.of(member));
            if (acts.contains(PledgeAct.READ)
                    && Stream.of(Side.PARTY, Side.UNION)
                            .anyMatch(side ->
                                    member.id().equals(pledge.commitment(side).memberId()))) {
                acts.add(PledgeAct.REPORT);
            }
            return Set.copyOf(acts);
        }
    }

    private final PledgeRepository pledges;
    private final WorkspaceAccess rooms;
    private final ApplicationEventPublisher events;

    PledgeAccess(PledgeRepository pledges, WorkspaceAccess rooms, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.rooms = rooms;
        this.events = events;
    }

    /**
     * The current person, when it may do this with the pledges of a room.
     *
     * @throws NotFoundException when the room is not there for this person
     * @throws RefusedException when it may not, or cooperates only
     */
    @Transactional(readOnly = true)
    Member require(PledgeAct act, UUID workspaceId, Act inRoom) {
        var member = rooms.require(inRoom, workspaceId);
        if (!PledgeAct.of(member).contains(act)) {
            throw new RefusedException("access.refused");
        }
        return member;
    }

    /** The current person in a room, also when it may do nothing with the pledges there. */
    @Transactional(readOnly = true)
    Member member(UUID workspaceId) {
        return rooms.require(Act.READ, workspaceId);
    }

    /** As {@link #require(PledgeAct, UUID, Act)} to read. */
    @Transactional(readOnly = true)
    Member reader(UUID workspaceId) {
        return require(PledgeAct.READ, workspaceId, Act.READ);
    }

    @Transactional(readOnly = true)
    Granted require(PledgeAct act, UUID pledgeId) {
        return granted(act, pledges.findById(pledgeId).orElseThrow(() -> missing(pledgeId)));
    }

    /** As {@link #require(PledgeAct, UUID)}; nobody else changes the pledge until the transaction ends, and then open pages read anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    Granted lock(PledgeAct act, UUID pledgeId) {
        var granted = lockUnseen(act, pledgeId);
        changed(granted.pledge());
        return granted;
    }

    /** As {@link #lock}, and no page learns that somebody acts here; who calls it says what has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    Granted lockUnseen(PledgeAct act, UUID pledgeId) {
        return granted(act, pledges.lockById(pledgeId).orElseThrow(() -> missing(pledgeId)));
    }

    /** Whether the current person may write down what bodies of its organisation decide. */
    boolean registers(Member member) {
        return rooms.allows(Act.REGISTER_DECISIONS, member.workspaceId());
    }

    /** Lets the open pages read anew, after the commit. */
    void changed(Pledge pledge) {
        events.publishEvent(new PledgeChanged(pledge.workspaceId(), pledge.id()));
    }

    private Granted granted(PledgeAct act, Pledge pledge) {
        var member = rooms.require(Act.READ, pledge.workspaceId());
        if (pledge.isRemoved() || !PledgeAct.of(member).contains(PledgeAct.READ)) {
            throw missing(pledge.id());
        }
        var granted = new Granted(pledge, member);
        if (!granted.acts().contains(act)) {
            throw new RefusedException("access.refused");
        }
        return granted;
    }

    private static NotFoundException missing(UUID pledgeId) {
        return new NotFoundException("pledge " + pledgeId);
    }
}
