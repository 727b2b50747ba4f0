package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;

/** What organisations answer in a consultation: by those who speak for them, or written down for them by their side's conveners. */
@Service
@Transactional
public class ConsultationAnswerService {

    /** Of what the writing group replies, in characters as they are stored. */
    public static final int LONGEST_REPLY = ConsultationPoint.LONGEST_REPLY;

    private final ConsultationAccess access;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationPointRepository points;
    private final ConsultationWriting writing;
    private final Clock clock;

    ConsultationAnswerService(
            ConsultationAccess access,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationPointRepository points,
            ConsultationWriting writing,
            Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.answers = answers;
        this.points = points;
        this.writing = writing;
        this.clock = clock;
    }

    /** As {@link #save(UUID, ConsultationForm, ConsultationBasis)}, whatever stands there. */
    public void save(UUID invitationId, ConsultationForm form) {
        write(speaking(invitationId), form, null);
    }

    /**
     * Keeps what is filled in so far, for those of the organisation alone.
     *
     * @throws RefusedException when somebody else has saved since
     */
    public void save(UUID invitationId, ConsultationForm form, ConsultationBasis basis) {
        write(speaking(invitationId), form, basis);
    }

    /** As {@link #handIn(UUID, ConsultationForm, ConsultationBasis)}, whatever stands there. */
    public void handIn(UUID invitationId, ConsultationForm form) {
        handIn(speaking(invitationId), form, null);
    }

    /** @throws RefusedException when something is missing, somebody else has saved since, it has been answered, or the last day has passed */
    public void handIn(UUID invitationId, ConsultationForm form, ConsultationBasis basis) {
        handIn(speaking(invitationId), form, basis);
    }

    private void handIn(ConsultationAccess.Asked asked, ConsultationForm form, @Nullable ConsultationBasis basis) {
        var answer = write(asked, form, basis);
        writing.handIn(asked.in().on().platform(), asked.invitation(), form, answer);
    }

    private ConsultationAnswer write(
            ConsultationAccess.Asked asked, ConsultationForm form, @Nullable ConsultationBasis basis) {
        asked.invitation().requireInTime(asked.consultation(), clock.instant());
        return writing.save(
                asked.consultation(), asked.invitation(), form, ConsultationChannel.ACCOUNT, asked.member(), basis);
    }

    private ConsultationAccess.Asked speaking(UUID invitationId) {
        var asked = access.require(PlatformAct.ANSWER_CONSULTATION, invitationId);
        if (!asked.in().sight().speaksFor(asked.invitation())) {
            throw new RefusedException("consultation.answer.other");
        }
        return asked;
    }

    /**
     * By the current person's own organisation.
     *
     * @throws RefusedException when that organisation is not asked
     */
    public void handInOwn(UUID platformId, ConsultationForm form) {
        handIn(own(platformId), form);
    }

    public void saveOwn(UUID platformId, ConsultationForm form) {
        save(own(platformId), form);
    }

    private UUID own(UUID platformId) {
        var granted = access.require(platformId);
        return invitations
                .findByConsultationIdAndOrganisationId(
                        granted.consultation().id(), granted.member().organisationId())
                .orElseThrow(() -> new RefusedException("consultation.notAsked"))
                .id();
    }

    /**
     * Writes down what came by mail, by post, over the phone or in a meeting.
     *
     * @param arrived the day on which it came
     */
    public void register(
            UUID invitationId, ConsultationForm form, ConsultationChannel channel, @Nullable LocalDate arrived) {
        var asked = access.require(PlatformAct.COLLECT_ANSWERS, invitationId);
        if (!channel.isRegistered() || arrived == null) {
            throw new RefusedException("consultation.arrived.missing");
        }
        writing.requireArrivedInTime(asked.consultation(), asked.invitation(), arrived);
        var answer = writing.save(asked.consultation(), asked.invitation(), form, channel, asked.member(), null);
        answer.arrived(arrived);
        writing.handIn(asked.in().on().platform(), asked.invitation(), form, answer);
    }

    /**
     * What the writing group says to a point, for both sides.
     *
     * @param words empty to take back what it said
     */
    public void reply(UUID pointId, String words) {
        var point = points.findById(pointId).orElseThrow(() -> ConsultationAccess.missing(pointId));
        var answer = answers.findById(point.answerId()).orElseThrow();
        var invitation = invitations.findById(answer.invitationId()).orElseThrow();
        var reader = access.in(invitation);
        if (!reader.sight().reads(invitation, answer)) {
            throw ConsultationAccess.missing(pointId);
        }
        var granted =
                access.lock(PlatformAct.REPLY_TO_ANSWERS, reader.consultation().platformId());
        if (!answer.isHandedOver()) {
            throw new RefusedException("consultation.reply.early");
        }
        point.reply(words, granted.member(), clock.instant());
    }
}
