package se.gemensam.pledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.pledge.PledgeWaiting.Why;
import se.gemensam.workspace.Member;

/** The pledges of a room that wait for the current person. */
@Service
@Transactional(readOnly = true)
public class PledgesWaiting {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final Clock clock;

    PledgesWaiting(PledgeAccess access, PledgeRepository pledges, Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** Those that are due first, by their last day; none for whoever cooperates. */
    public List<PledgeWaiting> in(UUID workspaceId) {
        var me = access.member(workspaceId);
        if (!PledgeAct.of(me).contains(PledgeAct.READ)) {
            return List.of();
        }
        return Stream.concat(due(me), toAdopt(me)).toList();
    }

    private Stream<PledgeWaiting> due(Member me) {
        var last = Time.today(clock).plusDays(PledgeReminders.NEAR);
        return pledges.dueFor(me.workspaceId(), me.id(), last).stream().map(pledge -> waiting(pledge, Why.DUE));
    }

    private Stream<PledgeWaiting> toAdopt(Member me) {
        return access.registers(me)
                ? pledges.halfAdopted(me.workspaceId()).stream()
                        .filter(pledge -> !pledge.decisions().containsKey(me.side()))
                        .map(pledge -> waiting(pledge, Why.ADOPTION))
                : Stream.empty();
    }

    private static PledgeWaiting waiting(Pledge pledge, Why why) {
        return new PledgeWaiting(
                pledge.id(), PledgeOverview.numbered(pledge.number()), pledge.promise(), why, pledge.deadline());
    }
}
