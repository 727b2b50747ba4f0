package se.gemensam.platform;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.file.FilePieces;
import se.gemensam.file.Shelf;

/** Minutes that stand behind decisions. Who registers an organisation's decisions attaches them; both sides read them. */
@Service
@Transactional
public class MinutesService {

    private static final Shelf SHELF = new Shelf("decision_minutes_piece", "decision_id");

    private final PlatformAccess access;
    private final DecisionRight right;
    private final BodyDecisionRepository decisions;
    private final DecisionMinutesRepository minutes;
    private final FilePieces pieces;
    private final Clock clock;

    MinutesService(
            PlatformAccess access,
            DecisionRight right,
            BodyDecisionRepository decisions,
            DecisionMinutesRepository minutes,
            FilePieces pieces,
            Clock clock) {
        this.access = access;
        this.right = right;
        this.decisions = decisions;
        this.minutes = minutes;
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * Attaches minutes to a decision of the current person's organisation; they take the place of those that were attached before.
     *
     * @throws RefusedException for another organisation's decision, or without the right to register decisions
     */
    public void attach(UUID decisionId, MinutesFile file) {
        var decision = found(decisionId);
        var granted = access.lock(PlatformAct.DECIDE, decision.platformId());
        right.require(granted, decision.organisationId());
        var member = granted.member().id();
        minutes.findById(decisionId)
                .ifPresentOrElse(
                        before -> before.become(file.name(), member, clock.instant()),
                        () -> minutes.save(new DecisionMinutes(decisionId, file.name(), member, clock.instant())));
        pieces.remove(SHELF, decisionId);
        pieces.keep(SHELF, decisionId, file.pdf());
    }

    /** Takes them away again, as {@link #attach}. */
    public void remove(UUID decisionId) {
        var decision = found(decisionId);
        var granted = access.lock(PlatformAct.DECIDE, decision.platformId());
        right.require(granted, decision.organisationId());
        minutes.findById(decisionId).ifPresent(minutes::delete);
        pieces.remove(SHELF, decisionId);
    }

    /** @throws NotFoundException when the decision has none, or was taken back */
    @Transactional(readOnly = true)
    public MinutesFile read(UUID decisionId) {
        found(decisionId);
        return minutes.findById(decisionId)
                .map(found -> new MinutesFile(found.name(), pieces.read(SHELF, decisionId)))
                .orElseThrow(() -> new NotFoundException("minutes of " + decisionId));
    }

    private BodyDecision found(UUID decisionId) {
        var decision =
                decisions.findStanding(decisionId).orElseThrow(() -> new NotFoundException("decision " + decisionId));
        access.requireOfTheSides(decision.platformId());
        return decision;
    }
}
