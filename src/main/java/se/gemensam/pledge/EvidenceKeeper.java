package se.gemensam.pledge;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.file.FilePieces;

/** Keeps evidence and its files, in the transaction of the act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceKeeper {

    /** A pledge is followed for four years; more than this is no longer read by anybody. */
    static final int MOST = 400;

    private final EvidenceRepository evidence;
    private final FilePieces pieces;
    private final Clock clock;

    EvidenceKeeper(EvidenceRepository evidence, FilePieces pieces, Clock clock) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** @throws RefusedException for a day that has not come, or when the pledge has as much as there can be */
    Evidence keep(PledgeAccess.Granted granted, EvidenceDraft draft) {
        var pledge = granted.pledge();
        if (draft.says().on().isAfter(Time.today(clock))) {
            throw new RefusedException("evidence.day.future");
        }
        if (evidence.count(pledge.id()) >= MOST) {
            throw new RefusedException("evidence.tooMuch", MOST);
        }
        var now = clock.instant();
        var kept = evidence.save(new Evidence(pledge.id(), draft, granted.member(), now));
        var file = draft.file();
        if (file != null) {
            evidence.flush(); // the pieces are of a row
            pieces.keep(Evidence.SHELF, kept.id(), file.bytes());
        }
        pledge.proven(now);
        return kept;
    }

    /** Links what is there already to a line of the history. */
    void standBehind(UUID eventId, Iterable<Evidence> kept) {
        kept.forEach(each -> each.standBehind(eventId));
    }

    /** @throws RefusedException when any of them is none of this pledge's, or has been removed */
    Iterable<Evidence> found(UUID pledgeId, Set<UUID> ids) {
        var found = evidence.of(pledgeId, ids);
        if (found.size() < ids.size()) {
            throw new RefusedException("evidence.unknown");
        }
        return found;
    }

    /** Something was removed or came back: when the latest was added is read anew. */
    void recount(Pledge pledge) {
        evidence.flush();
        pledge.proven(evidence.lastAdded(pledge.id()).orElse(null));
    }
}
