package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.WorkspaceAccess;

/**
 * Changes of a text that has gone to the bodies. Corrections are proposed by an editor of one side and confirmed by one of the other;
 * what a meeting changed on the floor is written here and registered with its decision.
 */
@Service
@Transactional
public class LateChangeService {

    private static final int LONGEST_REASON = 2000;

    private final PlatformAccess access;
    private final WorkspaceAccess rooms;
    private final LateChangeRepository changes;
    private final SectionRepository sections;
    private final PlatformEditors editors;
    private final VersionStore wordings;
    private final LateChangeMerging merging;
    private final LiveDocuments documents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateChangeService(
            PlatformAccess access,
            WorkspaceAccess rooms,
            LateChangeRepository changes,
            SectionRepository sections,
            PlatformEditors editors,
            VersionStore wordings,
            LateChangeMerging merging,
            LiveDocuments documents,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.changes = changes;
        this.sections = sections;
        this.editors = editors;
        this.wordings = wordings;
        this.merging = merging;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    static PlatformAct act(LateChangeKind kind) {
        return kind == LateChangeKind.CORRECTION ? PlatformAct.CORRECT : PlatformAct.DECIDE;
    }

    /**
     * Begins a change with the section's words as they are, for the own organisation.
     *
     * @param reason may be empty
     * @return its id
     */
    public UUID begin(UUID sectionId, LateChangeKind kind, String reason) {
        var section = sections.findById(sectionId)
                .filter(each -> !each.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
        var granted = access.lock(act(kind), section.platformId(), sectionId);
        requireRight(granted, kind);
        var now = documents.head(section.documentId());
        wordings.keepWordings(section.platformId(), Map.of(now.hash(), now.content()));
        var id = UUID.randomUUID();
        var member = granted.member();
        var documentId = documents.create(member.workspaceId(), LateChangePolicy.KIND, id, now.content(), member.id());
        changes.save(
                new LateChange(id, section, documentId, now.hash(), kind, reason(reason), member, clock.instant()));
        return id;
    }

    private void requireRight(Granted granted, LateChangeKind kind) {
        var platform = granted.platform();
        boolean may = kind == LateChangeKind.CORRECTION
                ? editors.isEditor(granted.member())
                : rooms.allows(Act.REGISTER_DECISIONS, platform.workspaceId());
        if (!may) {
            throw new RefusedException(
                    kind == LateChangeKind.CORRECTION ? "access.correction.noEditor" : "access.decision.noRight");
        }
    }

    private static String reason(String reason) {
        var words = Prose.of(reason);
        if (words.length() > LONGEST_REASON) {
            throw new RefusedException("late.reason.invalid", LONGEST_REASON);
        }
        return words;
    }

    /**
     * Asks the other side's editors to confirm a correction.
     *
     * @throws RefusedException when it changes nothing, or more than a correction may
     */
    public void offer(UUID changeId) {
        var change = seen(changeId);
        var granted = lock(change);
        requireRight(granted, LateChangeKind.CORRECTION);
        requireOwn(change, granted);
        require(change.kind() == LateChangeKind.CORRECTION && change.state() == LateChangeState.DRAFT);
        requireCorrection(change);
        change.offer();
        access.tell(granted.didAmongSides(DeedKind.CORRECTION_PROPOSED, change.sectionId())
                .concerning(editors.of(granted.member().workspaceId(), JointProposals.other(change.side()))));
    }

    private void requireCorrection(LateChange change) {
        var words = documents.head(change.documentId());
        if (words.hash().equals(change.baseHash())) {
            throw new RefusedException("late.empty");
        }
        var base = wordings.wordings(change.platformId(), List.of(change.baseHash()));
        var objection = CorrectionCheck.of(Objects.requireNonNull(base.get(change.baseHash())), words.content());
        if (objection.isPresent()) {
            throw new RefusedException(objection.get().key(), objection.get().word());
        }
    }

    /** Confirms a correction of the other side: it comes into the section, and decisions stand. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirm(UUID changeId) {
        transaction.executeWithoutResult(_ -> {
            var change = seen(changeId);
            var granted = answer(change);
            requireCorrection(change);
            if (!merging.prepare(change)) {
                throw new RefusedException("late.overtaken");
            }
            change.answer(true, granted.member(), clock.instant());
            access.tell(granted.did(DeedKind.CORRECTION_MADE, change.sectionId()));
        });
        merging.carryOut(List.of(changeId));
    }

    public void decline(UUID changeId) {
        var change = seen(changeId);
        var granted = answer(change);
        change.answer(false, granted.member(), clock.instant());
        access.tell(granted.didAmongSides(DeedKind.CORRECTION_DECLINED, change.sectionId()));
    }

    private Granted answer(LateChange change) {
        var granted = lock(change);
        requireRight(granted, LateChangeKind.CORRECTION);
        require(change.state() == LateChangeState.OFFERED);
        if (granted.member().side() == change.side()) {
            throw new RefusedException("correction.ownSide");
        }
        return granted;
    }

    /** Ends what is not settled, for the organisation that began it. */
    public void withdraw(UUID changeId) {
        var change = seen(changeId);
        var granted = lock(change);
        requireOwn(change, granted);
        require(change.state() == LateChangeState.DRAFT || change.state() == LateChangeState.OFFERED);
        change.withdraw();
    }

    private static void requireOwn(LateChange change, Granted granted) {
        if (!change.organisationId().equals(granted.member().organisationId())) {
            throw new RefusedException("access.refused");
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new RefusedException("late.settled");
        }
    }

    /** What somebody else's draft is does not exist. */
    private LateChange seen(UUID changeId) {
        var change = changes.findById(changeId).orElseThrow(() -> missing(changeId));
        var member = access.requireOfTheSides(change.platformId()).member();
        if (!change.isFor(member)) {
            throw missing(changeId);
        }
        return change;
    }

    private Granted lock(LateChange change) {
        return access.lock(act(change.kind()), change.platformId(), change.sectionId());
    }

    private static NotFoundException missing(UUID changeId) {
        return new NotFoundException("late change " + changeId);
    }
}
