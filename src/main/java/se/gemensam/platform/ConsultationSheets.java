package se.gemensam.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichTextHtml;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.platform.ConsultationSheet.Joinable;
import se.gemensam.platform.ConsultationSheet.SheetSection;

/** Sets before somebody what an organisation is asked. Whoever calls it knows that the person may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationSheets {

    private static final int TITLE_LEVEL = 3;

    private final ConsultationInvitationRepository invitations;
    private final ConsultationWriting writing;
    private final VersionStore versions;
    private final Organisations organisations;

    ConsultationSheets(
            ConsultationInvitationRepository invitations,
            ConsultationWriting writing,
            VersionStore versions,
            Organisations organisations) {
        this.invitations = invitations;
        this.writing = writing;
        this.versions = versions;
        this.organisations = organisations;
    }

    /** @param answer null when there is none, or the viewer may not read it */
    ConsultationSheet of(
            Consultation consultation,
            ConsultationInvitation invitation,
            @Nullable ConsultationAnswer answer,
            Filling filling) {
        return new ConsultationSheet(
                invitation.id(),
                consultation.platformId(),
                organisations.get(invitation.organisationId()).name(),
                consultation.title(),
                consultation.subtitle(),
                consultation.versionNumber(),
                ControlCode.of(consultation.hash()),
                invitation.lastDay(consultation),
                consultation.questions(),
                sections(consultation),
                joinable(invitation),
                writing.form(consultation, answer),
                answer == null ? null : answer.channel(),
                answer == null ? null : answer.arrivedOn().orElse(null),
                answer == null ? null : answer.savedAt(),
                answer == null ? null : answer.handedInAt().orElse(null),
                filling);
    }

    /** As it read when it was sent out. */
    VersionKeeper.Whole frozen(Consultation consultation) {
        var sections = versions.sections(consultation.versionId());
        return new VersionKeeper.Whole(
                sections,
                versions.wordings(
                        consultation.platformId(),
                        sections.stream().map(KeptSection::hash).collect(Collectors.toSet())));
    }

    private List<SheetSection> sections(Consultation consultation) {
        var whole = frozen(consultation);
        return whole.sections().stream()
                .map(section -> new SheetSection(
                        section.sectionId(), section.number(), section.title(), html(section, whole.words())))
                .toList();
    }

    private static String html(KeptSection section, Map<String, Doc> words) {
        return RichTextHtml.of(Objects.requireNonNull(words.get(section.hash())), TITLE_LEVEL);
    }

    /** Others of the own side that are asked. */
    private List<Joinable> joinable(ConsultationInvitation invitation) {
        var others = invitations.findByConsultationId(invitation.consultationId()).stream()
                .filter(other -> other.side() == invitation.side())
                .map(ConsultationInvitation::organisationId)
                .filter(other -> !other.equals(invitation.organisationId()))
                .toList();
        return organisations.all(others).values().stream()
                .sorted(Comparator.comparing(OrganisationRow::name))
                .map(other -> new Joinable(other.id(), other.name()))
                .toList();
    }
}
