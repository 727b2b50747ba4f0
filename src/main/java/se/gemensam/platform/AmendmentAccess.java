package se.gemensam.platform;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;

/** Finds amendments for the person who acts. A draft of others, and any amendment for a cooperating party, does not exist. */
@Component
class AmendmentAccess {

    private final AmendmentRepository amendments;
    private final SectionRepository sections;
    private final PlatformAccess access;
    private final RecusalService recusals;

    AmendmentAccess(
            AmendmentRepository amendments,
            SectionRepository sections,
            PlatformAccess access,
            RecusalService recusals) {
        this.amendments = amendments;
        this.sections = sections;
        this.access = access;
        this.recusals = recusals;
    }

    /** An amendment and the member who acts on it. */
    record Found(Amendment amendment, Granted granted) {

        Member member() {
            return granted.member();
        }

        /** What the member may do with what it changes. */
        Set<PlatformAct> acts() {
            var platform = granted.platform();
            return PhaseRules.acts(platform.phase(), amendment.isReopenedIn(platform), member());
        }
    }

    @Transactional(readOnly = true)
    Found require(Act act, UUID amendmentId) {
        var amendment = seen(amendmentId);
        return new Found(amendment, access.require(act, amendment.platformId()));
    }

    /** For a change, when the platform's phase allows it; nobody else changes the platform until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Found lock(PlatformAct act, UUID amendmentId) {
        var amendment = seen(amendmentId);
        var granted = amendment.kind().isOfTree()
                ? access.lock(act, amendment.platformId())
                : access.lock(act, amendment.platformId(), amendment.sectionId().orElseThrow());
        return new Found(amendment, granted);
    }

    /** As {@link #lock}, for what only its organisation does, as long as it is a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    Found lockDraft(UUID amendmentId) {
        var found = lockOwn(amendmentId);
        if (found.amendment().state() != AmendmentState.DRAFT) {
            throw new RefusedException("amendment.notDraft");
        }
        return found;
    }

    /** As {@link #lock}, for what only its organisation does. */
    @Transactional(propagation = Propagation.MANDATORY)
    Found lockOwn(UUID amendmentId) {
        var found = lock(PlatformAct.PROPOSE, amendmentId);
        if (!found.amendment().organisationId().equals(found.member().organisationId())) {
            throw new RefusedException("access.refused");
        }
        return found;
    }

    /** As {@link #lock}, for what is decided of it: whoever has stepped aside from the section decides nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Found lockToDecide(PlatformAct act, UUID amendmentId) {
        var found = lock(act, amendmentId);
        if (act != PlatformAct.MERGE && !found.member().inside()) {
            throw new RefusedException("access.refused"); // nobody speaks for a side whose rooms are closed to it
        }
        if (isAside(found)) {
            throw new RefusedException("amendment.aside");
        }
        if (found.amendment().state() != AmendmentState.SUBMITTED) {
            throw new RefusedException("amendment.notSubmitted");
        }
        return found;
    }

    /** As {@link #lock}, for what a member had the right to begin and the application ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Found begunBy(UUID memberId, UUID amendmentId) {
        var amendment = amendments.findById(amendmentId).orElseThrow(() -> missing(amendmentId));
        return new Found(amendment, access.begunBy(memberId, amendment.platformId()));
    }

    /** Whether the member has stepped aside from the section that it is about. */
    boolean isAside(Found found) {
        return found.amendment()
                .sectionId()
                .filter(section -> recusals.isAside(section, found.member().id()))
                .isPresent();
    }

    /** The section that it changes, where that still stands. */
    Section section(Amendment amendment) {
        return amendment
                .sectionId()
                .flatMap(sections::findById)
                .filter(section -> !section.isRemoved())
                .orElseThrow(() -> new RefusedException("amendment.section.removed"));
    }

    /** First whether it is there for this person at all: who may not read it learns nothing from wanting more. */
    private Amendment seen(UUID amendmentId) {
        var amendment = amendments.findById(amendmentId).orElseThrow(() -> missing(amendmentId));
        var member = access.require(Act.READ, amendment.platformId()).member();
        if (member.side() == Side.COOPERATING || !amendment.isFor(member)) {
            throw missing(amendmentId);
        }
        return amendment;
    }

    private static NotFoundException missing(UUID amendmentId) {
        return new NotFoundException("amendment " + amendmentId);
    }
}
