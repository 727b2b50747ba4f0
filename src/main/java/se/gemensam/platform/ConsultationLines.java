package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ConsultationRow.Numbers;

/** Makes of a consultation what one viewer may read of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationLines {

    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationLinks links;
    private final Organisations organisations;
    private final Clock clock;

    ConsultationLines(
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationLinks links,
            Organisations organisations,
            Clock clock) {
        this.invitations = invitations;
        this.answers = answers;
        this.links = links;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What is known of a consultation, before it is asked what the viewer may know. */
    private record Known(
            ConsultationAccess.Granted granted,
            List<ConsultationInvitation> asked,
            Map<UUID, ConsultationAnswer> answers,
            Map<UUID, OrganisationRow> organisations,
            Set<UUID> answered) {

        String name(UUID organisation) {
            var row = organisations.get(organisation);
            return row == null ? "" : row.name();
        }

        boolean isAnswered(ConsultationInvitation invitation) {
            return answered.contains(invitation.organisationId());
        }
    }

    ConsultationRow row(ConsultationAccess.Granted granted) {
        var known = known(granted);
        var consultation = granted.consultation();
        var viewer = granted.member();
        return new ConsultationRow(
                consultation.platformId(),
                consultation.title(),
                consultation.versionNumber(),
                ControlCode.of(consultation.hash()),
                consultation.lastDay(),
                consultation.questions(),
                consultation.sentAt(),
                known.asked.stream()
                        .filter(invitation -> isShown(known, invitation))
                        .map(invitation -> line(known, invitation))
                        .sorted(Comparator.comparing(ConsultationLine::side)
                                .thenComparing(ConsultationLine::organisation))
                        .toList(),
                switch (viewer.side()) {
                    case PARTY -> numbers(known, Side.UNION);
                    case UNION -> numbers(known, Side.PARTY);
                    case COOPERATING -> null;
                },
                known.asked.stream()
                        .filter(invitation -> invitation.organisationId().equals(viewer.organisationId()))
                        .filter(invitation -> granted.sight().speaksFor(invitation))
                        .map(ConsultationInvitation::id)
                        .findFirst()
                        .orElse(null),
                granted.on().acts());
    }

    private Known known(ConsultationAccess.Granted granted) {
        var asked = invitations.findByConsultationId(granted.consultation().id());
        var given = answers
                .findByInvitationIdIn(
                        asked.stream().map(ConsultationInvitation::id).toList())
                .stream()
                .collect(Collectors.toMap(ConsultationAnswer::invitationId, Function.identity()));
        return new Known(
                granted,
                asked,
                given,
                organisations.all(ids(asked, given)),
                asked.stream()
                        .filter(invitation -> {
                            var answer = given.get(invitation.id());
                            return answer != null && answer.isHandedIn();
                        })
                        .map(ConsultationInvitation::organisationId)
                        .collect(Collectors.toSet()));
    }

    private static Set<UUID> ids(List<ConsultationInvitation> asked, Map<UUID, ConsultationAnswer> given) {
        var ids = asked.stream().map(ConsultationInvitation::organisationId).collect(Collectors.toSet());
        asked.forEach(invitation -> invitation.via().ifPresent(ids::add));
        given.values().forEach(answer -> answer.joins().ifPresent(ids::add));
        return ids;
    }

    private static boolean isShown(Known known, ConsultationInvitation invitation) {
        var sight = known.granted.sight();
        var answer = known.answers.get(invitation.id());
        return sight.knows(invitation) || (answer != null && sight.reads(invitation, answer));
    }

    private ConsultationLine line(Known known, ConsultationInvitation invitation) {
        var sight = known.granted.sight();
        var found = known.answers.get(invitation.id());
        var answer = found != null && sight.reads(invitation, found) ? found : null;
        var consultation = known.granted.consultation();
        boolean keeps = known.granted.on().acts().contains(PlatformAct.COLLECT_ANSWERS) && sight.knows(invitation);
        return new ConsultationLine(
                invitation.id(),
                known.name(invitation.organisationId()),
                invitation.side(),
                invitation.via().map(known::name).orElse(null),
                keeps ? links.addresses(invitation.id()) : List.of(),
                invitation.lastDay(consultation),
                invitation.extendedTo().isPresent(),
                sight.knows(invitation) ? invitation.remindedAt().orElse(null) : null,
                state(known, invitation, answer),
                answer == null ? null : answer.stance().orElse(null),
                answer == null ? null : answer.joins().map(known::name).orElse(null),
                answer == null ? null : answer.channel(),
                answer == null ? ConsultationDecision.NONE : answer.decision(),
                answer == null ? null : day(answer));
    }

    private static @Nullable LocalDate day(ConsultationAnswer answer) {
        return answer.arrivedOn()
                .or(() -> answer.handedInAt().map(moment -> LocalDate.ofInstant(moment, Time.ZONE)))
                .orElse(null);
    }

    private ConsultationState state(
            Known known, ConsultationInvitation invitation, @Nullable ConsultationAnswer answer) {
        if (answer != null) {
            return answer.isHandedOver()
                    ? ConsultationState.HANDED_OVER
                    : answer.isHandedIn() ? ConsultationState.ANSWERED : ConsultationState.DRAFT;
        }
        if (invitation.via().filter(known.answered::contains).isPresent()) {
            return ConsultationState.THROUGH;
        }
        return Time.today(clock).isAfter(invitation.lastDay(known.granted.consultation()))
                ? ConsultationState.SILENT
                : ConsultationState.WAITING;
    }

    private static Numbers numbers(Known known, Side side) {
        var theirs = known.asked.stream()
                .filter(invitation -> invitation.side() == side)
                .toList();
        return new Numbers(
                side,
                theirs.size(),
                (int) theirs.stream().filter(known::isAnswered).count(),
                (int) theirs.stream()
                        .map(invitation -> known.answers.get(invitation.id()))
                        .filter(answer -> answer != null && answer.isHandedOver())
                        .count());
    }
}
