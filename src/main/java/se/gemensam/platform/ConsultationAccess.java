package se.gemensam.platform;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;

/** Finds consultations, and who is asked in them, for the person who acts. What that person may not know of does not exist. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationAccess {

    /** A consultation, and the member who acts in it. */
    record Granted(Consultation consultation, PlatformAccess.Granted on) {

        Member member() {
            return on.member();
        }

        ConsultationSight sight() {
            return new ConsultationSight(on.member());
        }
    }

    /** As {@link Granted}, for one of those who are asked. */
    record Asked(ConsultationInvitation invitation, Granted in) {

        Consultation consultation() {
            return in.consultation();
        }

        Member member() {
            return in.member();
        }
    }

    private final ConsultationRepository consultations;
    private final ConsultationInvitationRepository invitations;
    private final PlatformAccess platforms;

    ConsultationAccess(
            ConsultationRepository consultations,
            ConsultationInvitationRepository invitations,
            PlatformAccess platforms) {
        this.consultations = consultations;
        this.invitations = invitations;
        this.platforms = platforms;
    }

    /** Empty when the platform has not been sent out. */
    Optional<Granted> find(UUID platformId) {
        var on = platforms.require(Act.READ, platformId);
        return consultations.findByPlatformId(platformId).map(consultation -> new Granted(consultation, on));
    }

    Granted require(UUID platformId) {
        return find(platformId).orElseThrow(() -> missing(platformId));
    }

    /** For a change of it, when the phase allows that: nothing else of the platform changes until the transaction ends. */
    Granted lock(PlatformAct act, UUID platformId) {
        var on = platforms.lock(act, platformId);
        return new Granted(consultations.findByPlatformId(platformId).orElseThrow(() -> missing(platformId)), on);
    }

    /** One who is asked, for whoever may know of it. */
    Asked require(PlatformAct act, UUID invitationId) {
        var invitation = invitations.findById(invitationId).orElseThrow(() -> missing(invitationId));
        var reader = in(invitation);
        if (!reader.sight().knows(invitation)) {
            throw missing(invitationId);
        }
        return new Asked(invitation, lock(act, reader.consultation().platformId()));
    }

    /** What somebody is asked in, for whoever may read the platform. */
    Granted in(ConsultationInvitation invitation) {
        return require(consultations
                .findById(invitation.consultationId())
                .orElseThrow()
                .platformId());
    }

    static NotFoundException missing(UUID id) {
        return new NotFoundException("consultation " + id);
    }
}
