package se.gemensam.workspace;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.identity.EmailAddress;
import se.gemensam.identity.Secret;
import se.gemensam.mail.NewLetter;
import se.gemensam.mail.Outbox;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.shell.Formats;

/** Conveners ask people into a joint room by mail, each side its own; the invited say yes and what they are called. */
@Service
@Transactional
public class InvitationService {

    /** In one go: who has more to ask does it in turns, and mistakes stay small. */
    public static final int MOST_AT_ONCE = 200;

    private final InvitationRepository invitations;
    private final WorkspaceRepository workspaces;
    private final MemberService members;
    private final MembershipRepository memberships;
    private final WorkspaceAccess access;
    private final CurrentAccount current;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            WorkspaceRepository workspaces,
            MemberService members,
            MembershipRepository memberships,
            WorkspaceAccess access,
            CurrentAccount current,
            Organisations organisations,
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            Clock clock) {
        this.invitations = invitations;
        this.workspaces = workspaces;
        this.members = members;
        this.memberships = memberships;
        this.access = access;
        this.current = current;
        this.organisations = organisations;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Sends each address a letter. One that has an open invitation to the same organisation gets another link. Nothing here
     * tells whether an address has an account, or is in the room for another organisation: that would be asking about
     * the other side's members.
     */
    public void invite(UUID workspaceId, Collection<String> emails, NewInvitation wanted) {
        var convener = access.require(Act.CONVENE, workspaceId);
        members.requireMayAdmit(convener, wanted.organisationId(), wanted.role());
        if (!workspaces.getOrThrow(workspaceId).joins(wanted.organisationId())) {
            throw new RefusedException("member.organisation.outside");
        }
        if (emails.isEmpty() || emails.size() > MOST_AT_ONCE) {
            throw new RefusedException("invitation.number", MOST_AT_ONCE);
        }
        if (wanted.until() != null && wanted.until().isBefore(Time.today(clock))) {
            throw new RefusedException("invitation.until.past");
        }
        emails.stream()
                .map(email -> new EmailAddress(email).value())
                .distinct()
                .forEach(email -> invite(convener, email, wanted));
    }

    /** Another link by another letter. */
    public void renew(UUID invitationId) {
        var invitation = kept(invitationId);
        var token = Secret.random("");
        invitation.renew(access.require(Act.CONVENE, invitation.workspaceId()).id(), token, clock.instant());
        send(invitation, token);
    }

    public void withdraw(UUID invitationId) {
        kept(invitationId).withdraw(clock.instant());
    }

    /** What the current convener's side, and for cooperating parties either, has asked and nobody has answered. */
    @Transactional(readOnly = true)
    public List<InvitationRow> list(UUID workspaceId) {
        var convener = access.require(Act.CONVENE, workspaceId);
        var now = clock.instant();
        var open = invitations.findByWorkspaceIdAndPresentEmailIsNotNullOrderByEmail(workspaceId);
        var organisationOf =
                organisations.all(open.stream().map(Invitation::organisationId).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(invitation -> Stream.ofNullable(organisationOf.get(invitation.organisationId()))
                        .filter(organisation -> MemberService.keeps(convener, organisation.side()))
                        .map(organisation -> new InvitationRow(
                                invitation.id(),
                                invitation.email(),
                                organisation,
                                invitation.role(),
                                invitation.expiresAt(),
                                !invitation.isOpenAt(now))))
                .toList();
    }

    // For whoever holds the link

    /**
     * @throws NotFoundException when the link was used or taken back, is too old, or is none
     */
    @Transactional(readOnly = true)
    @Unguarded(because = "the link in the letter is the proof")
    public OpenInvitation open(String token) {
        var invitation = find(token);
        var workspace = workspaces.getOrThrow(invitation.workspaceId());
        return new OpenInvitation(
                workspace.name(),
                workspace.slug(),
                organisations.get(invitation.organisationId()),
                invitation.role(),
                invitation.email(),
                accounts.withEmail(invitation.email()).isPresent());
    }

    /** Makes an account for the address, and a member of it. */
    @Unguarded(because = "the link in the letter is the proof that the address is theirs")
    public void accept(String token, String name, String password, Naming naming) {
        var invitation = find(token);
        join(invitation, accounts.open(invitation.email(), name, password), naming);
    }

    /** As the account that is signed in, which must be the one of the address. */
    public void accept(String token, Naming naming) {
        var account = current.id();
        var invitation = find(token);
        if (!accounts.withEmail(invitation.email()).equals(Optional.of(account))) {
            throw new RefusedException("invitation.other-account", invitation.email());
        }
        join(invitation, account, naming);
    }

    private void join(Invitation invitation, UUID account, Naming naming) {
        var now = clock.instant();
        var memberId = members.add(invitation.workspaceId(), invitation.memberOf(account, Time.today(clock)));
        if (naming == Naming.NAMED) {
            memberships.getOrThrow(memberId).consent(MemberService.CONSENT_TEXT, now);
        }
        if (invitations.accept(invitation.id(), memberId, now) == 0) {
            throw new NotFoundException("invitation");
        }
    }

    private Invitation find(String token) {
        return invitations
                .findByTokenHash(new Secret(token).hash())
                .filter(invitation -> invitation.isOpenAt(clock.instant()))
                .orElseThrow(() -> new NotFoundException("invitation"));
    }

    private void invite(Member convener, String email, NewInvitation wanted) {
        var token = Secret.random("");
        var now = clock.instant();
        invitations
                .findByWorkspaceIdAndOrganisationIdAndPresentEmail(
                        convener.workspaceId(), wanted.organisationId(), email)
                .ifPresent(before -> before.withdraw(now));
        invitations.flush();
        var invitation =
                invitations.save(new Invitation(convener.workspaceId(), email, wanted, convener.id(), token, now));
        send(invitation, token);
    }

    /** In the language of whoever reads the address's mail, as far as it is known; otherwise of whoever asks. */
    private void send(Invitation invitation, Secret token) {
        var inviter = memberships.getOrThrow(invitation.invitedBy());
        var organisation = organisations.get(invitation.organisationId());
        var language = Texts.nearest(accounts.withEmail(invitation.email())
                .map(accounts::language)
                .orElseGet(() -> accounts.language(inviter.accountId())));
        outbox.write(new NewLetter(
                "invitation",
                invitation.email(),
                language,
                "/invitation/" + token.value(),
                nameOf(inviter, organisation, language),
                workspaces.getOrThrow(invitation.workspaceId()).name(),
                organisation.name(),
                new Formats(language)
                        .day(invitation.expiresAt().atZone(Time.ZONE).toLocalDate())));
    }

    /** As in the room: who is asked in for another side reads the name only of an inviter who consents to that. */
    private String nameOf(Membership inviter, OrganisationRow invited, Locale language) {
        var own = organisations.get(inviter.organisationId());
        return inviter.hasConsented() || own.side() == invited.side()
                ? accounts.names(List.of(inviter.accountId())).getOrDefault(inviter.accountId(), own.name())
                : texts.get(language, "member.representative", own.name());
    }

    /** An open invitation that the current convener may change; for everybody else it does not exist. */
    private Invitation kept(UUID invitationId) {
        var invitation = invitations.getOrThrow(invitationId);
        var side = organisations.get(invitation.organisationId()).side();
        return access.find(invitation.workspaceId())
                .filter(member -> member.role() == Role.CONVENER && MemberService.keeps(member, side))
                .filter(_ -> invitation.isPresent())
                .map(_ -> invitation)
                .orElseThrow(() -> new NotFoundException("invitation " + invitationId));
    }
}
