package se.gemensam.pledge;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** Writes what the sides do to keep their pledges. Each writes its own; who does a step also says how far it has come. */
@Service
@Transactional
public class StepService {

    private static final int MOST = 60;

    private final PledgeAccess access;
    private final StepRepository steps;
    private final WorkspaceService rooms;
    private final Members members;
    private final Clock clock;

    StepService(PledgeAccess access, StepRepository steps, WorkspaceService rooms, Members members, Clock clock) {
        this.access = access;
        this.steps = steps;
        this.rooms = rooms;
        this.members = members;
        this.clock = clock;
    }

    /** @throws RefusedException when who does it is not of the own side, or the pledge has as many as there can be */
    public UUID add(UUID pledgeId, StepDraft draft) {
        var granted = writable(PledgeAct.WRITE, pledgeId);
        var there = steps.of(pledgeId);
        if (there.size() >= MOST) {
            throw new RefusedException("step.tooMany", MOST);
        }
        requireOwnSide(granted, draft);
        var step = new Step(pledgeId, draft, granted.member(), clock.instant());
        requireOrder(step.id(), draft.dependsOn(), there);
        return steps.save(step).id();
    }

    /**
     * Says it otherwise.
     *
     * @param before what the person found
     * @throws RefusedException for the other side's, when somebody has changed it since, or when steps would wait for each other
     */
    public void change(UUID stepId, StepDraft before, StepDraft after) {
        var granted = writable(PledgeAct.WRITE, pledgeOf(stepId));
        var step = own(stepId, granted);
        if (!step.draft().equals(before) && !step.draft().equals(after)) {
            throw new RefusedException("step.moved");
        }
        requireOwnSide(granted, after);
        if (!Objects.equals(after.dependsOn(), step.dependsOn())) {
            requireOrder(stepId, after.dependsOn(), steps.of(step.pledgeId()));
        }
        step.describe(after);
    }

    /** Says how far it has come; also the member who does it may. */
    public void become(UUID stepId, StepState state) {
        var granted = writable(PledgeAct.READ, pledgeOf(stepId));
        var step = found(stepId);
        if (!step.isOwnedBy(granted.member())) {
            if (!granted.acts().contains(PledgeAct.WRITE)) {
                throw new RefusedException("access.refused");
            }
            requireSide(step, granted);
        }
        step.become(state);
    }

    public void remove(UUID stepId) {
        var granted = writable(PledgeAct.WRITE, pledgeOf(stepId));
        own(stepId, granted).remove(granted.member(), clock.instant());
    }

    /** Brings back what was removed, for who could have removed it. */
    public void restore(UUID stepId) {
        var granted = writable(PledgeAct.WRITE, pledgeOf(stepId));
        var step = steps.findById(stepId).orElseThrow(() -> missing(stepId));
        requireSide(step, granted);
        step.restore();
    }

    private PledgeAccess.Granted writable(PledgeAct act, UUID pledgeId) {
        var granted = access.lock(act, pledgeId);
        if (granted.pledge().lifecycle() == PledgeLifecycle.WRITTEN_OFF) {
            throw new RefusedException("pledge.refused." + granted.pledge().lifecycle());
        }
        return granted;
    }

    private UUID pledgeOf(UUID stepId) {
        return steps.pledgeOf(stepId).orElseThrow(() -> missing(stepId));
    }

    private Step own(UUID stepId, PledgeAccess.Granted granted) {
        var step = found(stepId);
        requireSide(step, granted);
        return step;
    }

    private Step found(UUID stepId) {
        return steps.findById(stepId).filter(step -> !step.isRemoved()).orElseThrow(() -> missing(stepId));
    }

    private static void requireSide(Step step, PledgeAccess.Granted granted) {
        if (step.side() != granted.member().side()) {
            throw new RefusedException("step.otherSide");
        }
    }

    private void requireOwnSide(PledgeAccess.Granted granted, StepDraft draft) {
        var room = granted.pledge().workspaceId();
        Side side = granted.member().side();
        if (rooms.get(room).organisations().stream()
                .noneMatch(one -> one.id().equals(draft.organisationId()) && one.side() == side)) {
            throw new RefusedException("step.organisation.invalid");
        }
        if (draft.ownerId() != null
                && members.inRoom(room).stream()
                        .noneMatch(one -> one.id().equals(draft.ownerId()) && one.side() == side)) {
            throw new RefusedException("step.owner.invalid");
        }
    }

    /** What must be done first is a step of the same pledge, and never waits for this one itself. */
    private static void requireOrder(UUID stepId, @Nullable UUID first, List<Step> there) {
        var known = there.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        if (first != null && !known.containsKey(first)) {
            throw new RefusedException("step.depends.invalid");
        }
        for (var next = first; next != null; next = waitsFor(known.get(next))) {
            if (next.equals(stepId)) {
                throw new RefusedException("step.circle");
            }
        }
    }

    /** Null also where what it waits for was removed. */
    private static @Nullable UUID waitsFor(@Nullable Step step) {
        return step == null ? null : step.dependsOn();
    }

    private static NotFoundException missing(UUID stepId) {
        return new NotFoundException("step " + stepId);
    }
}
