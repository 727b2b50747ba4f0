package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.platform.Timetable.Standing;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;

/**
 * The timetable of a platform: conveners of either side make and change it, and the other side says yes to the days. Whoever reads the
 * platform reads the days.
 */
@Service
@Transactional
public class TimetableService {

    private static final int MOST_DAYS = 60;

    private final PlatformAccess access;
    private final MilestoneRepository milestones;
    private final JointProposals joint;
    private final Clock clock;

    TimetableService(PlatformAccess access, MilestoneRepository milestones, JointProposals joint, Clock clock) {
        this.access = access;
        this.milestones = milestones;
        this.joint = joint;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Timetable of(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        var ofTheSides = granted.member().side() != Side.COOPERATING;
        var days = milestones.findByPlatformIdOrderByHeldOnAscKindAsc(platformId);
        var last = joint.last(platformId, JointKind.TIMETABLE);
        return new Timetable(
                granted.platform(),
                granted.member(),
                days.stream().map(day -> row(day, ofTheSides)).toList(),
                days.isEmpty()
                        ? Standing.NONE
                        : last.map(TimetableService::standing).orElse(Standing.NONE),
                last.map(JointProposal::side).orElse(null),
                TimetableRules.check(days.stream()
                        .map(day -> new PlannedDay(day.kind(), day.day()))
                        .toList()),
                granted.acts().contains(PlatformAct.LEAD));
    }

    private static MilestoneRow row(Milestone day, boolean ofTheSides) {
        var note = ofTheSides || day.kind() == MilestoneKind.OTHER ? day.note() : "";
        return new MilestoneRow(day.id(), day.kind(), day.day(), day.who(), note, day.isDone());
    }

    private static Standing standing(JointProposal last) {
        if (last.isOpen()) {
            return Standing.WAITING;
        }
        return last.is(JointOutcome.AGREED) ? Standing.AGREED : Standing.OPEN;
    }

    /** Makes the timetable anew, of what is not done yet, and asks the other side. */
    public void plan(UUID platformId, List<MilestoneDraft> drafts) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        if (drafts.isEmpty() || drafts.size() > MOST_DAYS) {
            throw new RefusedException("timetable.size", MOST_DAYS);
        }
        milestones.findByPlatformIdOrderByHeldOnAscKindAsc(platformId).stream()
                .filter(day -> !day.isDone())
                .forEach(milestones::delete);
        drafts.forEach(draft -> milestones.save(new Milestone(platformId, draft)));
        ask(granted);
    }

    public void add(UUID platformId, MilestoneDraft draft) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        if (milestones.findByPlatformIdOrderByHeldOnAscKindAsc(platformId).size() >= MOST_DAYS) {
            throw new RefusedException("timetable.size", MOST_DAYS);
        }
        milestones.save(new Milestone(platformId, draft));
        ask(granted);
    }

    /** Another day, or somebody else who does it, is asked of the other side anew; another note is not. */
    public void change(UUID milestoneId, MilestoneDraft draft) {
        var granted = lock(milestoneId);
        var milestone = find(milestoneId);
        var differs = milestone.differsFrom(draft);
        milestone.change(draft);
        if (differs) {
            ask(granted);
        }
    }

    public void remove(UUID milestoneId) {
        var granted = lock(milestoneId);
        milestones.delete(find(milestoneId));
        ask(granted);
    }

    /** It has happened. */
    public void finish(UUID milestoneId) {
        var granted = lock(milestoneId);
        find(milestoneId).finish(granted.member(), clock.instant());
    }

    public void unfinish(UUID milestoneId) {
        lock(milestoneId);
        find(milestoneId).unfinish();
    }

    private void ask(Granted granted) {
        var platform = granted.platform().id();
        joint.askAnew(granted, JointKind.TIMETABLE, platform);
        access.tell(granted.didAmongSides(DeedKind.TIMETABLE_PROPOSED, platform)
                .concerning(joint.conveners(
                        granted.member().workspaceId(),
                        JointProposals.other(granted.member().side()))));
    }

    private Granted lock(UUID milestoneId) {
        return access.lock(
                PlatformAct.LEAD, milestones.platformOf(milestoneId).orElseThrow(() -> missing(milestoneId)));
    }

    private Milestone find(UUID milestoneId) {
        return milestones.findById(milestoneId).orElseThrow(() -> missing(milestoneId));
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("milestone " + id);
    }
}
