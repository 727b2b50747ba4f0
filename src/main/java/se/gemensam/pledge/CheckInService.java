package se.gemensam.pledge;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;

/** Plans check-ins, and writes down what is said and concluded at them. Both sides see all of it. */
@Service
@Transactional
public class CheckInService {

    private final PledgeAccess access;
    private final PledgeRoomAccess room;
    private final PledgeRepository pledges;
    private final CheckInRepository checkIns;
    private final CheckInItemRepository items;
    private final CheckInAgenda agenda;
    private final PledgeNews news;
    private final Clock clock;

    CheckInService(
            PledgeAccess access,
            PledgeRoomAccess room,
            PledgeRepository pledges,
            CheckInRepository checkIns,
            CheckInItemRepository items,
            CheckInAgenda agenda,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.pledges = pledges;
        this.checkIns = checkIns;
        this.items = items;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    /** Plans one, with everything on its agenda that should be taken up on that day. */
    public UUID plan(UUID workspaceId, CheckInDraft draft) {
        var planner = access.require(PledgeAct.LEAD, workspaceId, Act.READ);
        agenda.holdRoom(workspaceId);
        var checkIn = checkIns.save(new CheckIn(draft, planner, clock.instant()));
        int place = 0;
        for (var found : agenda.reasons(workspaceId, draft.givenDay()).entrySet()) {
            items.save(CheckInItem.about(found.getKey(), checkIn.id(), place++, found.getValue(), clock.instant()));
        }
        agenda.changed(checkIn);
        news.tell(planner, DeedKind.CHECK_IN_PLANNED, news.otherSide(planner));
        return checkIn.id();
    }

    /** Plans it otherwise, as long as it has not begun. */
    public void planAnew(UUID checkInId, CheckInDraft draft) {
        lock(PledgeAct.LEAD, checkInId).plan(draft);
    }

    /** Begins it: from then on what is said is written down. */
    public void hold(UUID checkInId) {
        lock(PledgeAct.LEAD, checkInId).hold(Time.today(clock));
    }

    public void cancel(UUID checkInId) {
        lock(PledgeAct.LEAD, checkInId).cancel();
    }

    /** @param topic in one's own words, 1–300 characters */
    public UUID add(UUID checkInId, String topic) {
        lock(PledgeAct.WRITE, checkInId).requireNotCancelled();
        return items.save(CheckInItem.about(topic, checkInId, items.nextPlace(checkInId), clock.instant()))
                .id();
    }

    /** Puts a pledge of the room on the agenda; one that was taken off it comes back. */
    public UUID add(UUID checkInId, UUID pledgeId) {
        var checkIn = lock(PledgeAct.WRITE, checkInId);
        checkIn.requireNotCancelled();
        var pledge = pledges.findById(pledgeId)
                .filter(found -> found.workspaceId().equals(checkIn.workspaceId()) && !found.isRemoved())
                .orElseThrow(() -> new NotFoundException("pledge " + pledgeId));
        var item = items.findByCheckInIdAndPledgeId(checkInId, pledgeId)
                .orElseGet(() -> items.save(
                        CheckInItem.about(pledge, checkInId, items.nextPlace(checkInId), Set.of(), clock.instant())));
        item.restore();
        return item.id();
    }

    /** Takes something off the agenda. What was written down about it comes back with it. */
    public void remove(UUID itemId) {
        var item = locked(itemId);
        var checkIn = checkIns.findById(item.checkInId()).orElseThrow(() -> missing(itemId));
        var member = room.require(PledgeAct.WRITE, checkIn.workspaceId(), itemId);
        checkIn.requireNotCancelled();
        item.remove(member, clock.instant());
        agenda.changed(checkIn);
    }

    public void restore(UUID itemId) {
        var item = locked(itemId);
        var checkIn = checkIns.findById(item.checkInId()).orElseThrow(() -> missing(itemId));
        room.require(PledgeAct.WRITE, checkIn.workspaceId(), itemId);
        item.restore();
        agenda.changed(checkIn);
    }

    /**
     * Writes down what is said or concluded, as the person found it and as it is to read: up to 4000 characters.
     *
     * @return what stands there now
     * @throws CheckInMovedException when somebody else has written something else there since
     * @throws RefusedException when it has not begun, or was cancelled
     */
    public String write(UUID itemId, CheckInField field, String before, String after) {
        var item = locked(itemId);
        var checkIn = checkIns.findById(item.checkInId()).orElseThrow(() -> missing(itemId));
        room.require(PledgeAct.WRITE, checkIn.workspaceId(), itemId);
        checkIn.requireHeld();
        if (item.isRemoved()) {
            throw new RefusedException("checkIn.item.removed");
        }
        item.write(field, before, after);
        agenda.changed(checkIn);
        return item.read(field);
    }

    private CheckIn lock(PledgeAct act, UUID checkInId) {
        var checkIn = checkIns.lockById(checkInId).orElseThrow(() -> missing(checkInId));
        room.require(act, checkIn.workspaceId(), checkInId);
        agenda.changed(checkIn);
        return checkIn;
    }

    private CheckInItem locked(UUID itemId) {
        return items.lockById(itemId).orElseThrow(() -> missing(itemId));
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("check-in or item " + id);
    }
}
