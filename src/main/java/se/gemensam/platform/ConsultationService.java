package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.EmailAddress;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.workspace.DeedKind;

/**
 * Sending a platform out for consultation. What is asked about is frozen, and the text goes on being written. The conveners of each side
 * ask their own organisations, and either side those who cooperate.
 */
@Service
@Transactional
public class ConsultationService {

    /** In one go: who has more to ask does it in turns. */
    public static final int MOST_AT_ONCE = 200;

    private final ConsultationRepository consultations;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationAccess access;
    private final ConsultationCandidates candidates;
    private final ConsultationLetters letters;
    private final ConsultationSilence silence;
    private final PlatformAccess platforms;
    private final VersionKeeper keeper;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationAccess access,
            ConsultationCandidates candidates,
            ConsultationLetters letters,
            ConsultationSilence silence,
            PlatformAccess platforms,
            VersionKeeper keeper,
            Clock clock) {
        this.consultations = consultations;
        this.invitations = invitations;
        this.answers = answers;
        this.access = access;
        this.candidates = candidates;
        this.letters = letters;
        this.silence = silence;
        this.platforms = platforms;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Keeps the platform as it reads now, as what everybody answers about.
     *
     * @throws RefusedException when it has been sent out, there is nothing to read, or the last day is none that can be
     */
    public void send(ConsultationDraft draft) {
        var granted = platforms.lock(PlatformAct.CONSULT, draft.platformId());
        if (consultations.findByPlatformId(draft.platformId()).isPresent()) {
            throw new RefusedException("consultation.sent.already");
        }
        if (keeper.now(draft.platformId()).sections().isEmpty()) {
            throw new RefusedException("consultation.empty");
        }
        Consultation.possible(draft.lastDay(), clock.instant());
        var kept = keeper.keep(
                draft.platformId(),
                VersionReason.CONSULTATION,
                "",
                granted.member().id());
        consultations.save(new Consultation(granted.platform(), kept, draft, granted.member(), clock.instant()));
        platforms.tell(granted.did(DeedKind.CONSULTATION_SENT));
    }

    /** Whom the current convener can ask, who is not asked yet. */
    public List<OrganisationRow> askable(UUID platformId) {
        var granted = access.lock(PlatformAct.CONSULT, platformId);
        var asked = invitations.findByConsultationId(granted.consultation().id()).stream()
                .map(ConsultationInvitation::organisationId)
                .toList();
        return candidates.of(granted.member()).values().stream()
                .filter(organisation -> !asked.contains(organisation.id()))
                .toList();
    }

    /**
     * Asks organisations, each by the letters that it is to have. Whoever is asked already gets more letters.
     *
     * @throws RefusedException when one of them is not the convener's to ask
     */
    public void invite(UUID platformId, Collection<ConsultationInvitee> asked) {
        var granted = access.lock(PlatformAct.CONSULT, platformId);
        if (asked.isEmpty() || asked.size() > MOST_AT_ONCE) {
            throw new RefusedException("consultation.invitees.number", MOST_AT_ONCE);
        }
        var known = candidates.of(granted.member());
        asked.forEach(each -> invite(granted, known, each));
    }

    private void invite(
            ConsultationAccess.Granted granted, Map<UUID, OrganisationRow> known, ConsultationInvitee asked) {
        var organisation = known.get(asked.organisationId());
        if (organisation == null || (asked.via() != null && !known.containsKey(asked.via()))) {
            throw new RefusedException("consultation.invitee.outside");
        }
        if (organisation.id().equals(asked.via())) {
            throw new RefusedException("consultation.via.self");
        }
        var consultation = granted.consultation();
        var invitation = invitations
                .findByConsultationIdAndOrganisationId(consultation.id(), organisation.id())
                .orElseGet(() -> begin(granted, asked, organisation));
        invitations.flush(); // links name it
        letters.ask(consultation, invitation, asked.addresses());
    }

    private ConsultationInvitation begin(
            ConsultationAccess.Granted granted, ConsultationInvitee asked, OrganisationRow organisation) {
        var invitation = invitations.save(new ConsultationInvitation(
                granted.consultation().id(), asked, organisation.side(), granted.member(), clock.instant()));
        letters.tell(granted.on().platform(), invitation);
        return invitation;
    }

    /** Another letter with a link, to an address that is new or not. */
    public void writeTo(UUID invitationId, String address) {
        var asked = access.require(PlatformAct.COLLECT_ANSWERS, invitationId);
        asked.invitation().requireInTime(asked.consultation(), clock.instant());
        answers.findByInvitationId(invitationId).ifPresent(ConsultationAnswer::requireDraft);
        letters.ask(asked.consultation(), asked.invitation(), List.of(new EmailAddress(address).value()));
    }

    /**
     * Writes once more to those of the convener's who have not answered.
     *
     * @return how many they are
     */
    public int remind(UUID platformId) {
        var granted = access.lock(PlatformAct.CONSULT, platformId);
        var consultation = granted.consultation();
        var silent = silence.of(consultation).stream()
                .filter(invitation -> invitation.isKeptBy(granted.member().side()))
                .toList();
        if (silent.isEmpty()) {
            throw new RefusedException("consultation.silent.none");
        }
        silent.forEach(invitation -> silence.remind(consultation, invitation));
        return silent.size();
    }

    /** @param day later than the one until now; null is refused as any day that cannot be */
    public void extend(UUID invitationId, @Nullable LocalDate day) {
        var asked = access.require(PlatformAct.COLLECT_ANSWERS, invitationId);
        answers.findByInvitationId(invitationId).ifPresent(ConsultationAnswer::requireDraft);
        asked.invitation().extend(asked.consultation(), day, clock.instant());
    }

    /**
     * Lets the writing group, which is of both sides, read what the convener's side has answered.
     *
     * @return how many answers
     */
    public int handOver(UUID platformId) {
        var granted = access.lock(PlatformAct.COLLECT_ANSWERS, platformId);
        var own = invitations.findByConsultationId(granted.consultation().id()).stream()
                .filter(invitation -> invitation.side() == granted.member().side())
                .map(ConsultationInvitation::id)
                .toList();
        var ready = answers.findByInvitationIdIn(own).stream()
                .filter(answer -> answer.isHandedIn() && !answer.isHandedOver())
                .toList();
        if (ready.isEmpty()) {
            throw new RefusedException("consultation.handOver.none");
        }
        ready.forEach(answer -> answer.handOver(granted.member(), clock.instant()));
        platforms.tell(granted.on().didAmongSides(DeedKind.CONSULTATION_HANDED_OVER, platformId));
        return ready.size();
    }
}
