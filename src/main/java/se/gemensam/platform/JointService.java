package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RightsChanged;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * What takes a yes from both sides: another phase, one section opened again or closed, the timetable. A convener of one side proposes it,
 * and it happens when one of the other side agrees; one convener is enough for a side of several organisations.
 */
@Service
@Transactional
public class JointService {

    private final PlatformAccess access;
    private final PlatformService platforms;
    private final SectionRepository sections;
    private final JointProposalRepository proposals;
    private final JointProposals joint;
    private final VersionKeeper versions;
    private final SubjectTitles titles;
    private final Members members;
    private final ApplicationEventPublisher events;

    JointService(
            PlatformAccess access,
            PlatformService platforms,
            SectionRepository sections,
            JointProposalRepository proposals,
            JointProposals joint,
            VersionKeeper versions,
            SubjectTitles titles,
            Members members,
            ApplicationEventPublisher events) {
        this.access = access;
        this.platforms = platforms;
        this.sections = sections;
        this.proposals = proposals;
        this.joint = joint;
        this.versions = versions;
        this.titles = titles;
        this.members = members;
        this.events = events;
    }

    /**
     * Proposes the next phase, or the one before.
     *
     * @param word why; may be empty
     */
    public void proposePhase(UUID platformId, Phase to, String word) {
        var granted = access.lock(PlatformAct.LEAD, platformId);
        if (!granted.platform().phase().isBeside(to)) {
            throw new RefusedException("phase.notBeside");
        }
        propose(granted, JointKind.PHASE, platformId, to, word);
    }

    /** Proposes to write again in a section of a frozen text. */
    public void proposeReopening(UUID sectionId, String word) {
        var granted = lock(sectionId);
        var platform = granted.platform();
        if (!platform.phase().isFrozen() || platform.reopened().contains(sectionId)) {
            throw new RefusedException("section.isOpen");
        }
        propose(granted, JointKind.REOPENING, sectionId, null, word);
    }

    /** Proposes to freeze again a section that was opened. */
    public void proposeClosing(UUID sectionId, String word) {
        var granted = lock(sectionId);
        if (!granted.platform().reopened().contains(sectionId)) {
            throw new RefusedException("section.isClosed");
        }
        propose(granted, JointKind.CLOSING, sectionId, null, word);
    }

    private void propose(Granted granted, JointKind kind, UUID subject, @Nullable Phase target, String word) {
        joint.ask(granted, kind, subject, target, word);
        access.tell(granted.didAmongSides(JointDeeds.proposed(kind), subject)
                .concerning(joint.conveners(
                        granted.member().workspaceId(),
                        JointProposals.other(granted.member().side()))));
    }

    /** Says yes for the other side: it happens. */
    public void agree(UUID proposalId) {
        var granted = access.lock(PlatformAct.LEAD, platformOf(proposalId));
        var proposal = open(granted, proposalId, false);
        joint.answer(proposal, JointOutcome.AGREED, granted.member());
        switch (proposal.kind()) {
            case PHASE -> enter(granted, proposal);
            case REOPENING -> granted.platform().reopen(proposal.subjectId());
            case CLOSING -> granted.platform().close(proposal.subjectId());
            case TIMETABLE -> {}
        }
        var deed = granted.did(JointDeeds.done(proposal.kind()), proposal.subjectId());
        access.tell(deed.concerning(
                proposal.kind() == JointKind.TIMETABLE
                        ? joint.conveners(granted.member().workspaceId(), proposal.side())
                        : joint.writers(granted.member().workspaceId())));
        if (proposal.kind() != JointKind.TIMETABLE) {
            events.publishEvent(new RightsChanged());
        }
    }

    private void enter(Granted granted, JointProposal proposal) {
        var platform = granted.platform();
        var to = Objects.requireNonNull(proposal.target());
        if (!platform.phase().isBeside(to)) {
            throw new RefusedException("joint.overtaken");
        }
        versions.keep(
                platform.id(), VersionReason.BEFORE_PHASE, "", granted.member().id());
        platform.enter(to);
        joint.overtakeAll(platform.id(), granted.member());
    }

    /** Says no for the other side. */
    public void decline(UUID proposalId) {
        var granted = access.lock(PlatformAct.LEAD, platformOf(proposalId));
        var proposal = open(granted, proposalId, false);
        joint.answer(proposal, JointOutcome.DECLINED, granted.member());
        access.tell(granted.didAmongSides(DeedKind.PROPOSAL_DECLINED, proposal.subjectId())
                .concerning(joint.conveners(granted.member().workspaceId(), proposal.side())));
    }

    /** Takes it back for the side that proposed it. */
    public void withdraw(UUID proposalId) {
        var granted = access.lock(PlatformAct.LEAD, platformOf(proposalId));
        var proposal = open(granted, proposalId, true);
        joint.answer(proposal, JointOutcome.WITHDRAWN, granted.member());
        access.tell(granted.didAmongSides(DeedKind.PROPOSAL_WITHDRAWN, proposal.subjectId())
                .concerning(joint.conveners(granted.member().workspaceId(), JointProposals.other(proposal.side()))));
    }

    /** What is open on a platform, for the two sides; a cooperating party reads none of it. */
    @Transactional(readOnly = true)
    public List<JointRow> open(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        return granted.member().side() == Side.COOPERATING
                ? List.of()
                : rows(joint.open(platformId), granted.member(), granted.acts().contains(PlatformAct.LEAD));
    }

    /** What waits for the current person's yes or no in a room, the oldest first. */
    @Transactional(readOnly = true)
    public List<JointRow> waiting(UUID workspaceId) {
        var readable =
                platforms.list(workspaceId).stream().collect(Collectors.toMap(Platform::id, Function.identity()));
        if (readable.isEmpty()) {
            return List.of();
        }
        var viewer = access.member(workspaceId);
        if (!PhaseRules.by(viewer).contains(PlatformAct.LEAD)) {
            return List.of();
        }
        return rows(proposals.findByPlatformIdInAndOutcomeIsNullOrderByProposedAt(readable.keySet()), viewer, true)
                .stream()
                .filter(JointRow::mayAnswer)
                .toList();
    }

    /** What keeps the viewer's side from asking the other: it has nobody yet who could answer. */
    @Transactional(readOnly = true)
    public boolean hasCounterpart(UUID platformId) {
        var member = access.require(Act.READ, platformId).member();
        return !joint.conveners(member.workspaceId(), JointProposals.other(member.side()))
                .isEmpty();
    }

    private List<JointRow> rows(Collection<JointProposal> found, Member viewer, boolean leads) {
        var names = members.displayNames(
                found.stream().map(JointProposal::proposedBy).collect(Collectors.toSet()), viewer);
        var titleOf =
                titles.of(viewer, found.stream().map(JointProposal::subjectId).toList());
        return found.stream()
                .map(proposal -> row(proposal, names, titleOf, viewer, leads))
                .toList();
    }

    private static JointRow row(
            JointProposal proposal,
            Map<UUID, String> names,
            Map<UUID, SubjectTitle> titleOf,
            Member viewer,
            boolean leads) {
        var title = titleOf.get(proposal.subjectId());
        var own = proposal.side() == viewer.side();
        return new JointRow(
                proposal.id(),
                proposal.platformId(),
                proposal.kind(),
                proposal.target(),
                title == null ? "" : title.title(),
                proposal.word(),
                proposal.side(),
                names.getOrDefault(proposal.proposedBy(), ""),
                proposal.proposedAt(),
                leads && !own,
                leads && own);
    }

    private Granted lock(UUID sectionId) {
        var section =
                sections.findById(sectionId).filter(found -> !found.isRemoved()).orElseThrow(() -> missing(sectionId));
        return access.lock(PlatformAct.LEAD, section.platformId());
    }

    /** @param own whether it must be the member's own side that proposed it, or the other */
    private JointProposal open(Granted granted, UUID proposalId, boolean own) {
        var proposal = proposals.findById(proposalId).orElseThrow(() -> missing(proposalId));
        if (own != (proposal.side() == granted.member().side())) {
            throw new RefusedException("access.refused");
        }
        if (!proposal.isOpen()) {
            throw new RefusedException("joint.overtaken");
        }
        return proposal;
    }

    private UUID platformOf(UUID proposalId) {
        return proposals.platformOf(proposalId).orElseThrow(() -> missing(proposalId));
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("proposal or section " + id);
    }
}
