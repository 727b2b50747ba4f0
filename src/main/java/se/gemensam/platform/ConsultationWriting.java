package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Reminder;
import se.gemensam.workspace.Role;

/** Writes down what an organisation answers, whichever way it came. Whoever calls it has asked for the right, and has the platform's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationWriting {

    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationPointRepository points;
    private final VersionStore versions;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationWriting(
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationPointRepository points,
            VersionStore versions,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.answers = answers;
        this.points = points;
        this.versions = versions;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps it as it is so far, for those who speak for the organisation.
     *
     * @param basis null for whoever answers whole, whatever stands there
     * @throws RefusedException when somebody else has saved since
     */
    ConsultationAnswer save(
            Consultation consultation,
            ConsultationInvitation invitation,
            ConsultationForm form,
            ConsultationChannel channel,
            @Nullable Member writer,
            @Nullable ConsultationBasis basis) {
        var said = said(consultation, form);
        requireKnown(invitation, form.joins());
        var before = answers.findByInvitationId(invitation.id());
        before.ifPresent(ConsultationAnswer::requireDraft);
        if (basis != null && !before.map(ConsultationAnswer::savedAt).equals(Optional.ofNullable(basis.savedAt()))) {
            throw new RefusedException("consultation.changedMeanwhile");
        }
        var answer = before.orElseGet(() -> new ConsultationAnswer(invitation.id(), clock.instant()));
        answer.write(form, channel, writer, clock.instant());
        var kept = answers.save(answer);
        points.findByAnswerId(kept.id()).forEach(point -> {
            var comment = said.remove(point.subject());
            if (comment == null) {
                points.delete(point);
            } else {
                point.say(comment);
            }
        });
        said.forEach((subject, comment) -> points.save(new ConsultationPoint(kept.id(), subject, comment)));
        return kept;
    }

    void handIn(
            Platform platform, ConsultationInvitation invitation, ConsultationForm form, ConsultationAnswer answer) {
        form.requireComplete(Time.today(clock));
        answer.handIn(invitation.side(), clock.instant());
        events.publishEvent(new Reminder(
                platform.workspaceId(), DeedKind.CONSULTATION_ANSWERED, platform.id(), told(platform, invitation)));
    }

    /** Conveners who may read it; not those whose side's rooms are closed to them. */
    private Set<UUID> told(Platform platform, ConsultationInvitation invitation) {
        return members.inRoom(platform.workspaceId()).stream()
                .filter(member -> member.side() != Side.COOPERATING
                        && member.inside()
                        && member.role().includes(Role.CONVENER)
                        && invitation.isKeptBy(member.side()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private Map<ConsultationSubject, ConsultationComment> said(Consultation consultation, ConsultationForm form) {
        var said = new LinkedHashMap<ConsultationSubject, ConsultationComment>();
        var sections = versions.sections(consultation.versionId()).stream()
                .map(KeptSection::sectionId)
                .collect(Collectors.toSet());
        form.sections().forEach((section, comment) -> {
            if (!sections.contains(section)) {
                throw new RefusedException("consultation.section.unknown");
            }
            said.put(new ConsultationSubject.Part(section), comment);
        });
        if (form.answers().size() > consultation.questions().size()) {
            throw new RefusedException("consultation.question.unknown");
        }
        for (int place = 0; place < form.answers().size(); place++) {
            said.put(
                    new ConsultationSubject.Question(place),
                    new ConsultationComment(null, form.answers().get(place)));
        }
        said.values().removeIf(ConsultationComment::isEmpty);
        said.put(
                new ConsultationSubject.Whole(),
                new ConsultationComment(null, form.words())); // every answer has this point
        return said;
    }

    /** One joins in what another of the own side answers. */
    private void requireKnown(ConsultationInvitation invitation, @Nullable UUID joins) {
        if (joins != null
                && (joins.equals(invitation.organisationId())
                        || invitations
                                .findByConsultationIdAndOrganisationId(invitation.consultationId(), joins)
                                .filter(other -> other.side() == invitation.side())
                                .isEmpty())) {
            throw new RefusedException("consultation.joins.unknown");
        }
    }

    /** What stands there so far. */
    ConsultationForm form(Consultation consultation, @Nullable ConsultationAnswer answer) {
        if (answer == null) {
            return ConsultationForm.EMPTY;
        }
        var said = points.findByAnswerId(answer.id()).stream()
                .collect(Collectors.toMap(ConsultationPoint::subject, ConsultationPoint::comment));
        var sections = new LinkedHashMap<UUID, ConsultationComment>();
        said.forEach((subject, comment) -> {
            if (subject instanceof ConsultationSubject.Part(var section)) {
                sections.put(section, comment);
            }
        });
        return new ConsultationForm(
                answer.stance().orElse(null),
                answer.joins().orElse(null),
                answer.decision(),
                words(said, new ConsultationSubject.Whole()),
                sections,
                IntStream.range(0, consultation.questions().size())
                        .mapToObj(place -> words(said, new ConsultationSubject.Question(place)))
                        .toList());
    }

    private static String words(Map<ConsultationSubject, ConsultationComment> said, ConsultationSubject subject) {
        return said.getOrDefault(subject, ConsultationComment.NONE).words();
    }

    /** The day of its arrival counts for what somebody else writes down, and not the day of writing. */
    void requireArrivedInTime(Consultation consultation, ConsultationInvitation invitation, LocalDate arrived) {
        if (arrived.isAfter(Time.today(clock))) {
            throw new RefusedException("consultation.arrived.future");
        }
        if (arrived.isAfter(invitation.lastDay(consultation))) {
            throw new RefusedException("consultation.late");
        }
    }
}
