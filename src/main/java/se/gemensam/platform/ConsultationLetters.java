package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Texts;
import se.gemensam.identity.Accounts;
import se.gemensam.mail.NewLetter;
import se.gemensam.mail.Outbox;
import se.gemensam.organisation.Organisations;
import se.gemensam.shell.Formats;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Reminder;
import se.gemensam.workspace.Role;

/** Writes to those who are asked, each letter with a personal link. It says what is asked, and nothing of who else is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationLetters {

    /** Where a personal link leads; what follows is its secret. */
    static final String PATH = "/r/";

    private final ConsultationLinks links;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Members members;
    private final ApplicationEventPublisher events;

    ConsultationLetters(
            ConsultationLinks links,
            Organisations organisations,
            Accounts accounts,
            Outbox outbox,
            Members members,
            ApplicationEventPublisher events) {
        this.links = links;
        this.organisations = organisations;
        this.accounts = accounts;
        this.outbox = outbox;
        this.members = members;
        this.events = events;
    }

    void ask(Consultation consultation, ConsultationInvitation invitation, List<String> addresses) {
        write("consultation", consultation, invitation, addresses);
    }

    /** Tells those who can answer by their accounts. */
    void tell(Platform platform, ConsultationInvitation invitation) {
        events.publishEvent(new Reminder(
                platform.workspaceId(),
                DeedKind.CONSULTATION_ASKED,
                platform.id(),
                members.inRoom(platform.workspaceId()).stream()
                        .filter(member -> member.inside()
                                && member.role().includes(Role.COMMENTER)
                                && member.organisationId().equals(invitation.organisationId()))
                        .map(Member::id)
                        .collect(Collectors.toSet())));
    }

    /** To where it was asked before. */
    void remind(Consultation consultation, ConsultationInvitation invitation) {
        write("consultation-reminder", consultation, invitation, links.addresses(invitation.id()));
    }

    private void write(
            String kind, Consultation consultation, ConsultationInvitation invitation, List<String> addresses) {
        var name = name(invitation.organisationId());
        addresses.forEach(address -> {
            var language = accounts.withEmail(address)
                    .map(accounts::language)
                    .map(Texts::nearest)
                    .orElse(Texts.SWEDISH);
            outbox.write(new NewLetter(
                    kind,
                    address,
                    language,
                    PATH + links.make(invitation.id(), address).value(),
                    name,
                    consultation.title(),
                    new Formats(language).day(invitation.lastDay(consultation))));
        });
    }

    private String name(UUID organisationId) {
        return organisations.get(organisationId).name();
    }
}
