package se.gemensam.platform;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.workspace.Act;

/** What the current person may see of a platform's consultation. */
@Service
@Transactional(readOnly = true)
public class ConsultationOverview {

    private final ConsultationAccess access;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationLines lines;
    private final ConsultationSheets sheets;
    private final PlatformAccess platforms;
    private final Clock clock;

    ConsultationOverview(
            ConsultationAccess access,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationLines lines,
            ConsultationSheets sheets,
            PlatformAccess platforms,
            Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.answers = answers;
        this.lines = lines;
        this.sheets = sheets;
        this.platforms = platforms;
        this.clock = clock;
    }

    /** Empty as long as the platform has not been sent out. */
    public Optional<ConsultationRow> of(UUID platformId) {
        return access.find(platformId).map(lines::row);
    }

    /** Whether the current person could send the platform out now, if it has not been. */
    public boolean maySend(UUID platformId) {
        return platforms.require(Act.READ, platformId).acts().contains(PlatformAct.CONSULT);
    }

    /**
     * What one of those who are asked answers, or where the current person answers for it.
     *
     * @throws se.gemensam.base.NotFoundException when it is not for the current person to see
     */
    public ConsultationSheet sheet(UUID invitationId) {
        var invitation = invitations.findById(invitationId).orElseThrow(() -> ConsultationAccess.missing(invitationId));
        var granted = access.in(invitation);
        var sight = granted.sight();
        var answer = answers.findByInvitationId(invitationId).orElse(null);
        boolean reads = answer != null && sight.reads(invitation, answer);
        if (!reads && !sight.knows(invitation)) {
            throw ConsultationAccess.missing(invitationId);
        }
        var handedIn = answer != null && answer.isHandedIn();
        return sheets.of(
                granted.consultation(),
                invitation,
                reads ? answer : null,
                handedIn ? Filling.READS : filling(granted, invitation));
    }

    private Filling filling(ConsultationAccess.Granted granted, ConsultationInvitation invitation) {
        var acts = granted.on().acts();
        boolean late = Time.today(clock).isAfter(invitation.lastDay(granted.consultation()));
        if (!late && granted.sight().speaksFor(invitation) && acts.contains(PlatformAct.ANSWER_CONSULTATION)) {
            return Filling.ANSWERS;
        }
        if (acts.contains(PlatformAct.COLLECT_ANSWERS)) {
            return Filling.REGISTERS;
        }
        return late ? Filling.LATE : Filling.READS;
    }
}
