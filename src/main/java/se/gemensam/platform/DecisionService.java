package se.gemensam.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.DeedKind;

/** Writes down what bodies have decided about a platform. Bodies decide; people with the right for their organisation register it. */
@Service
@Transactional
public class DecisionService {

    /** How long whoever wrote something wrong can take it back. */
    static final Duration REGRET = Duration.ofHours(24);

    private static final int LONGEST_STATEMENT = 8000;

    private final PlatformAccess access;
    private final DecisionRight right;
    private final StakeholderRepository stakeholders;
    private final MeetingPaperRepository papers;
    private final BodyDecisionRepository decisions;
    private final SeparateStatementRepository statements;
    private final LateChangeRepository changes;
    private final LateChangeMerging merging;
    private final JointProposals joint;
    private final VersionStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DecisionService(
            PlatformAccess access,
            DecisionRight right,
            StakeholderRepository stakeholders,
            MeetingPaperRepository papers,
            BodyDecisionRepository decisions,
            SeparateStatementRepository statements,
            LateChangeRepository changes,
            LateChangeMerging merging,
            JointProposals joint,
            VersionStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.right = right;
        this.stakeholders = stakeholders;
        this.papers = papers;
        this.decisions = decisions;
        this.statements = statements;
        this.changes = changes;
        this.merging = merging;
        this.joint = joint;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Registers a decision for the current person's organisation. What the meeting changed on the floor comes into the text.
     *
     * @return the decision's id
     * @throws RefusedException for another organisation, without the right, for a text that was never sent to it, a second time for the
     *     same paragraph, or for an outcome that is not the organisation's to decide
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID register(UUID platformId, DecisionDraft draft) {
        var id = Objects.requireNonNull(transaction.execute(_ -> write(platformId, draft)));
        merging.carryOut(List.copyOf(draft.floor()));
        return id;
    }

    private UUID write(UUID platformId, DecisionDraft draft) {
        var granted = access.lock(PlatformAct.DECIDE, platformId);
        right.require(granted, draft.organisationId());
        var paper = papers.findById(draft.paperId())
                .filter(each -> each.platformId().equals(platformId)
                        && each.organisationId().equals(draft.organisationId()))
                .orElseThrow(() -> new RefusedException("decision.notSent"));
        if (stakeholders
                .findByPlatformIdAndOrganisationId(platformId, draft.organisationId())
                .filter(each -> draft.outcome().fits(each.relation()))
                .isEmpty()) {
            throw new RefusedException("decision.unfit");
        }
        if (granted.platform().phase() == Phase.ADOPTED && draft.outcome() != DecisionOutcome.STANDS_BEHIND) {
            throw new RefusedException("phase.refused.ADOPTED");
        }
        if (draft.decidedOn().isAfter(Time.today(clock))) {
            throw new RefusedException("decision.future");
        }
        if (decisions.isRegistered(platformId, draft.organisationId(), draft.decidedOn(), draft.paragraph())) {
            throw new RefusedException("decision.twice");
        }
        requireSections(paper, draft);
        var decision = decisions.save(new BodyDecision(platformId, draft, granted.member(), clock.instant()));
        decisions.flush();
        draft.floor().forEach(change -> onTheFloor(granted, decision, paper, change));
        access.tell(
                granted.didAmongSides(DeedKind.DECISION_REGISTERED, platformId).concerning(conveners(granted)));
        return decision.id();
    }

    private Set<UUID> conveners(Granted granted) {
        var all = new HashSet<UUID>();
        List.of(Side.PARTY, Side.UNION)
                .forEach(side -> all.addAll(joint.conveners(granted.member().workspaceId(), side)));
        return all;
    }

    private void requireSections(MeetingPaper paper, DecisionDraft draft) {
        var asked = store.sections(paper.versionId()).stream()
                .map(KeptSection::sectionId)
                .filter(paper::isAbout)
                .collect(Collectors.toSet());
        if (!asked.containsAll(draft.exceptions().keySet())) {
            throw new RefusedException("decision.exceptions.unknown");
        }
        if (draft.exceptions().size() == asked.size()) {
            throw new RefusedException("decision.exceptions.all");
        }
    }

    /** A wording that cannot come into the text beside another meeting's is kept as decided: the text then has two wordings there. */
    private void onTheFloor(Granted granted, BodyDecision decision, MeetingPaper paper, UUID changeId) {
        var change = changes.findById(changeId)
                .filter(each -> each.platformId().equals(granted.platform().id())
                        && each.kind() == LateChangeKind.FLOOR
                        && each.organisationId().equals(decision.organisationId()))
                .orElseThrow(() -> new NotFoundException("late change " + changeId));
        if (change.state() != LateChangeState.DRAFT) {
            throw new RefusedException("late.settled");
        }
        if (!paper.isAbout(change.sectionId()) || decision.exceptions().containsKey(change.sectionId())) {
            throw new RefusedException("decision.floor.unknown");
        }
        boolean fits = merging.prepare(change);
        change.decide(decision.id(), merging.wordsOf(change), !fits);
        access.tell(granted.didAmongSides(DeedKind.FLOOR_CHANGED, change.sectionId())
                .concerning(conveners(granted)));
    }

    /** Says whether the minutes are checked and signed. */
    public void approve(UUID decisionId, MinutesApproval approval) {
        var decision = found(decisionId);
        right.require(access.lock(PlatformAct.DECIDE, decision.platformId()), decision.organisationId());
        decision.approve(approval);
    }

    /**
     * Takes back what was written wrong.
     *
     * @throws RefusedException after a day, when the platform is adopted, or when changes of the meeting have come into the text
     */
    public void withdraw(UUID decisionId) {
        var decision = found(decisionId);
        var granted = access.lock(PlatformAct.DECIDE, decision.platformId());
        right.require(granted, decision.organisationId());
        if (granted.platform().phase() == Phase.ADOPTED
                || decision.registeredAt().plus(REGRET).isBefore(clock.instant())) {
            throw new RefusedException("decision.tooLate");
        }
        if (!changes.findByDecisionId(decisionId).isEmpty()) {
            throw new RefusedException("decision.hasFloor");
        }
        decision.withdraw(granted.member(), clock.instant());
        access.tell(granted.didAmongSides(DeedKind.DECISION_WITHDRAWN, decision.platformId()));
    }

    /**
     * What the current person's organisation wants to have said beside the text; it is printed in an annex.
     *
     * @param words empty to take it back
     */
    public void state(UUID platformId, String words) {
        var granted = access.lock(PlatformAct.DECIDE, platformId);
        var member = granted.member();
        right.require(granted, member.organisationId());
        if (granted.platform().phase() == Phase.ADOPTED) {
            throw new RefusedException("phase.refused.ADOPTED");
        }
        if (stakeholders
                .findByPlatformIdAndOrganisationId(platformId, member.organisationId())
                .isEmpty()) {
            throw new RefusedException("statement.unrelated");
        }
        var said = Prose.of(words);
        if (said.length() > LONGEST_STATEMENT) {
            throw new RefusedException("statement.invalid", LONGEST_STATEMENT);
        }
        var before = statements.findByPlatformIdAndOrganisationId(platformId, member.organisationId());
        if (said.isEmpty()) {
            before.ifPresent(statements::delete);
            return;
        }
        before.ifPresentOrElse(
                each -> each.say(said, member, clock.instant()),
                () -> statements.save(new SeparateStatement(platformId, said, member, clock.instant())));
        access.tell(granted.didAmongSides(DeedKind.STATEMENT_MADE, platformId));
    }

    private BodyDecision found(UUID decisionId) {
        var decision = decisions.findStanding(decisionId).orElseThrow(() -> missing(decisionId));
        access.requireOfTheSides(decision.platformId());
        return decision;
    }

    private static NotFoundException missing(UUID decisionId) {
        return new NotFoundException("decision " + decisionId);
    }
}
