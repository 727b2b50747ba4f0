package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.Time;

/** Writes once more to those who have not answered when a week is left of their time, unless they were asked or reminded since. */
@Component
class ConsultationReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ConsultationReminders.class);

    private static final int DAYS_BEFORE = 7;

    private final ConsultationRepository consultations;
    private final ConsultationSilence silence;
    private final PlatformRepository platforms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConsultationReminders(
            ConsultationRepository consultations,
            ConsultationSilence silence,
            PlatformRepository platforms,
            TransactionTemplate transaction,
            Clock clock) {
        this.consultations = consultations;
        this.silence = silence;
        this.platforms = platforms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One consultation that cannot be reminded of does not keep the others from it. */
    @Scheduled(cron = "${gemensam.consultation.reminders:0 40 6 * * *}", zone = "Europe/Stockholm")
    void remind() {
        remind(Time.today(clock));
    }

    void remind(LocalDate today) {
        for (var consultation : consultations.endingBetween(today, today.plusDays(DAYS_BEFORE))) {
            try {
                transaction.executeWithoutResult(_ -> remind(consultation.id(), consultation.platformId(), today));
            } catch (RuntimeException failed) {
                LOG.error("consultation {} was not reminded of", consultation.id(), failed);
            }
        }
    }

    private void remind(UUID id, UUID platformId, LocalDate today) {
        platforms
                .lockById(platformId)
                .filter(platform -> !platform.isRemoved()
                        && PhaseRules.at(platform.phase(), false).contains(PlatformAct.ANSWER_CONSULTATION))
                .flatMap(_ -> consultations.findById(id))
                .ifPresent(consultation -> silence.of(consultation).stream()
                        .filter(invitation -> isDue(consultation, invitation, today))
                        .forEach(invitation -> silence.remind(consultation, invitation)));
    }

    private static boolean isDue(Consultation consultation, ConsultationInvitation invitation, LocalDate today) {
        var begins = invitation.lastDay(consultation).minusDays(DAYS_BEFORE);
        return !today.isBefore(begins)
                && LocalDate.ofInstant(invitation.invitedAt(), Time.ZONE).isBefore(begins)
                && invitation
                        .remindedAt()
                        .filter(at -> !LocalDate.ofInstant(at, Time.ZONE).isBefore(begins))
                        .isEmpty();
    }
}
