package se.gemensam.platform;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RightsChanged;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.DeedKind;

/**
 * What takes a yes from both sides: another phase, one section opened again or closed, the timetable, a public page. A convener of one side proposes it,
 * and it happens when one of the other side agrees; one convener is enough for a side of several organisations.
 */
@Service
@Transactional
public class JointService {

    private final PlatformAccess access;
    private final SectionRepository sections;
    private final JointProposalRepository proposals;
    private final JointProposals joint;
    private final VersionKeeper versions;
    private final AdoptionReading adoption;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    JointService(
            PlatformAccess access,
            SectionRepository sections,
            JointProposalRepository proposals,
            JointProposals joint,
            VersionKeeper versions,
            AdoptionReading adoption,
            Publications publications,
            ApplicationEventPublisher events) {
        this.access = access;
        this.sections = sections;
        this.proposals = proposals;
        this.joint = joint;
        this.versions = versions;
        this.adoption = adoption;
        this.publications = publications;
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
        requireAdopted(granted, to);
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
            case PUBLICATION -> publications.publish(granted, proposal);
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
        requireAdopted(granted, to);
        var text = versions.keep(
                platform.id(), VersionReason.BEFORE_PHASE, "", granted.member().id());
        platform.enter(to);
        if (to == Phase.ADOPTED) {
            adoption.keep(text);
        }
        joint.overtakeAll(platform.id(), granted.member());
    }

    /** Bodies adopt a text; what both sides agree on is that they have. */
    private void requireAdopted(Granted granted, Phase to) {
        if (to == Phase.ADOPTED) {
            adoption.requireAdopted(granted.platform().id());
        }
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
