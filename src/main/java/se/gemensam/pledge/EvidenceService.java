package se.gemensam.pledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.file.FilePieces;

/** Evidence of how it stands with pledges. Both sides read all of it; each takes away its own. */
@Service
@Transactional
public class EvidenceService {

    private final PledgeAccess access;
    private final EvidenceRepository evidence;
    private final EvidenceKeeper keeper;
    private final PledgeEventRepository events;
    private final PledgeHistory history;
    private final FilePieces pieces;
    private final Clock clock;

    EvidenceService(
            PledgeAccess access,
            EvidenceRepository evidence,
            EvidenceKeeper keeper,
            PledgeEventRepository events,
            PledgeHistory history,
            FilePieces pieces,
            Clock clock) {
        this.access = access;
        this.evidence = evidence;
        this.keeper = keeper;
        this.events = events;
        this.history = history;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** @throws RefusedException when the pledge is not in force, or the evidence is of a day that has not come */
    public UUID add(UUID pledgeId, EvidenceDraft draft) {
        var granted = access.lock(PledgeAct.REPORT, pledgeId);
        granted.pledge().requireAdopted();
        var kept = keeper.keep(granted, draft);
        var label = granted.pledge().label();
        keeper.standBehind(
                history.tell(
                        granted.pledge(),
                        PledgeEventKind.EVIDENCE,
                        label,
                        "",
                        granted.member(),
                        draft.says().on()),
                List.of(kept));
        return kept.id();
    }

    /**
     * Adds evidence to what was told before, such as the minutes that were not ready then.
     *
     * @throws NotFoundException when the line is none of this pledge's history
     */
    public UUID addTo(UUID pledgeId, UUID lineId, EvidenceDraft draft) {
        var granted = access.lock(PledgeAct.REPORT, pledgeId);
        granted.pledge().requireAdopted();
        var line =
                events.findByIdAndPledgeId(lineId, pledgeId).orElseThrow(() -> new NotFoundException("line " + lineId));
        var kept = keeper.keep(granted, draft);
        keeper.standBehind(line.getId(), List.of(kept));
        return kept.id();
    }

    /** What it was shown by stays in the history; it can be brought back. */
    public void remove(UUID evidenceId) {
        var found = found(evidenceId);
        var granted = own(found);
        found.remove(granted.member(), clock.instant());
        keeper.recount(granted.pledge());
    }

    /** Brings back what was removed, for who could have removed it. */
    public void restore(UUID evidenceId) {
        var found = evidence.findById(evidenceId).orElseThrow(() -> missing(evidenceId));
        var granted = own(found);
        found.restore();
        keeper.recount(granted.pledge());
    }

    /** What it says may stand on a page for everybody. */
    public void open(UUID evidenceId) {
        var found = found(evidenceId);
        own(found);
        found.open();
    }

    public void keepInside(UUID evidenceId) {
        var found = found(evidenceId);
        own(found);
        found.keepInside();
    }

    /** @throws NotFoundException when it has none, or was removed */
    @Transactional(readOnly = true)
    public EvidenceFile file(UUID evidenceId) {
        var found = found(evidenceId);
        access.require(PledgeAct.READ, found.pledgeId());
        if (!found.hasFile()) {
            throw missing(evidenceId);
        }
        return new EvidenceFile(found.fileName(), found.fileKind(), pieces.read(Evidence.SHELF, evidenceId));
    }

    private PledgeAccess.Granted own(Evidence found) {
        var granted = access.lock(PledgeAct.REPORT, found.pledgeId());
        if (granted.member().side() != found.side()) {
            throw new RefusedException("evidence.otherSide");
        }
        return granted;
    }

    private Evidence found(UUID evidenceId) {
        return evidence.findById(evidenceId).filter(found -> !found.isRemoved()).orElseThrow(() -> missing(evidenceId));
    }

    private static NotFoundException missing(UUID evidenceId) {
        return new NotFoundException("evidence " + evidenceId);
    }
}
