package se.gemensam.platform;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;
import se.gemensam.platform.ConsultationSheet.Filling;

/** Answering without an account, by the personal link of an organisation's letter. It speaks for that organisation and nobody else. */
@Service
@Transactional
public class ConsultationLinkService {

    private static final String PROOF = "the secret of the link in the letter is the proof";

    private final ConsultationLinks links;
    private final ConsultationRepository consultations;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationWriting writing;
    private final ConsultationSheets sheets;
    private final ConsultationFiles files;
    private final PlatformRepository platforms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationLinkService(
            ConsultationLinks links,
            ConsultationRepository consultations,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationWriting writing,
            ConsultationSheets sheets,
            ConsultationFiles files,
            PlatformRepository platforms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.consultations = consultations;
        this.invitations = invitations;
        this.answers = answers;
        this.writing = writing;
        this.sheets = sheets;
        this.files = files;
        this.platforms = platforms;
        this.events = events;
        this.clock = clock;
    }

    private record Held(Consultation consultation, ConsultationInvitation invitation) {}

    /**
     * What the organisation is asked, and what stands there so far.
     *
     * @throws NotFoundException when the link is none
     * @throws RefusedException when the organisation's last day has passed, or nobody answers any longer
     */
    @Transactional(readOnly = true)
    @Unguarded(because = PROOF)
    public ConsultationSheet open(String token) {
        var held = held(token);
        requireOpen(held, platform(held.consultation()));
        var answer = answers.findByInvitationId(held.invitation().id()).orElse(null);
        return sheets.of(
                held.consultation(),
                held.invitation(),
                answer,
                answer != null && answer.isHandedIn() ? Filling.READS : Filling.ANSWERS);
    }

    @Unguarded(because = PROOF)
    public void save(String token, ConsultationForm form, ConsultationBasis basis) {
        write(token, form, basis);
    }

    /** @throws RefusedException when something is missing, somebody else has saved since, it has been answered, or the last day has passed */
    @Unguarded(because = PROOF)
    public void handIn(String token, ConsultationForm form, ConsultationBasis basis) {
        var answer = write(token, form, basis);
        var held = held(token);
        writing.handIn(platform(held.consultation()), held.invitation(), form, answer);
    }

    /** The version that is asked about, on paper. */
    @Transactional(readOnly = true)
    @Unguarded(because = PROOF)
    public PlatformExport.File paper(String token, Locale language) {
        var held = held(token);
        requireOpen(held, platform(held.consultation()));
        return files.paper(held.consultation(), language);
    }

    private ConsultationAnswer write(String token, ConsultationForm form, ConsultationBasis basis) {
        var platformId = held(token).consultation().platformId();
        var locked = platforms.lockById(platformId).orElseThrow(ConsultationLinkService::none);
        var held = held(token);
        requireOpen(held, locked);
        events.publishEvent(new PlatformChanged(platformId));
        return writing.save(held.consultation(), held.invitation(), form, ConsultationChannel.LINK, null, basis);
    }

    private Held held(String token) {
        UUID invitationId = links.invitation(token).orElseThrow(ConsultationLinkService::none);
        var invitation = invitations.findById(invitationId).orElseThrow();
        return new Held(consultations.findById(invitation.consultationId()).orElseThrow(), invitation);
    }

    private Platform platform(Consultation consultation) {
        return platforms.findById(consultation.platformId()).orElseThrow();
    }

    private void requireOpen(Held held, Platform platform) {
        if (platform.isRemoved()) {
            throw none();
        }
        if (!PhaseRules.at(platform.phase(), false).contains(PlatformAct.ANSWER_CONSULTATION)) {
            throw new RefusedException("consultation.over");
        }
        if (Time.today(clock).isAfter(held.invitation().lastDay(held.consultation()))) {
            throw new RefusedException("consultation.link.expired");
        }
    }

    private static NotFoundException none() {
        return new NotFoundException("consultation link");
    }
}
