package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;

/** Who has not answered, and is written to once more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationSilence {

    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationLetters letters;
    private final Clock clock;

    ConsultationSilence(
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationLetters letters,
            Clock clock) {
        this.invitations = invitations;
        this.answers = answers;
        this.letters = letters;
        this.clock = clock;
    }

    /** Those who have not answered, neither by themselves nor through another, and still can. */
    List<ConsultationInvitation> of(Consultation consultation) {
        var all = invitations.findByConsultationId(consultation.id());
        var answered = answers
                .findByInvitationIdIn(
                        all.stream().map(ConsultationInvitation::id).toList())
                .stream()
                .filter(ConsultationAnswer::isHandedIn)
                .map(ConsultationAnswer::invitationId)
                .toList();
        var organisations = all.stream()
                .filter(invitation -> answered.contains(invitation.id()))
                .map(ConsultationInvitation::organisationId)
                .toList();
        var today = Time.today(clock);
        return all.stream()
                .filter(invitation -> !organisations.contains(invitation.organisationId()))
                .filter(invitation ->
                        invitation.via().filter(organisations::contains).isEmpty())
                .filter(invitation -> !today.isAfter(invitation.lastDay(consultation)))
                .toList();
    }

    void remind(Consultation consultation, ConsultationInvitation invitation) {
        invitation.reminded(clock.instant());
        letters.remind(consultation, invitation);
    }
}
