package se.gemensam.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountChanged;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.organisation.OfficeRow;
import se.gemensam.organisation.Offices;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Face;

/**
 * Who is in a room. Each side's conveners keep their own people, and both sides' those who cooperate; nobody touches the
 * other side's. Publishes {@link MembershipEnded} and {@link MembershipChanged}.
 */
@Service
@Transactional
public class MemberService {

    private final MembershipRepository memberships;
    private final WorkspaceRepository workspaces;
    private final Roster roster;
    private final WorkspaceAccess access;
    private final CurrentAccount current;
    private final Organisations organisations;
    private final Offices offices;
    private final DoubleRoles doubleRoles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberService(
            MembershipRepository memberships,
            WorkspaceRepository workspaces,
            Roster roster,
            WorkspaceAccess access,
            CurrentAccount current,
            Organisations organisations,
            Offices offices,
            DoubleRoles doubleRoles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.roster = roster;
        this.access = access;
        this.current = current;
        this.organisations = organisations;
        this.offices = offices;
        this.doubleRoles = doubleRoles;
        this.events = events;
        this.clock = clock;
    }

    /** The administrator opens the door for the first convener of a side; from then on the side keeps itself. */
    public UUID admitFirstConvener(UUID workspaceId, NewMember wanted) {
        current.requireAdministrator();
        var side = organisations.get(wanted.organisationId()).side();
        if (wanted.role() != Role.CONVENER || side == Side.COOPERATING || conveners(workspaceId, side) > 0) {
            throw new RefusedException("access.refused");
        }
        return add(workspaceId, wanted);
    }

    public UUID admit(UUID workspaceId, NewMember wanted) {
        var convener = access.require(Act.CONVENE, workspaceId);
        requireMayAdmit(convener, wanted.organisationId(), wanted.role());
        return add(workspaceId, wanted);
    }

    void requireMayAdmit(Member convener, UUID organisationId, Role role) {
        var side = organisations.get(organisationId).side();
        requireKeeps(convener, side);
        if (side == Side.COOPERATING && role == Role.CONVENER) {
            throw new RefusedException("member.convener.cooperating");
        }
    }

    public void changeRole(UUID memberId, Role role) {
        var membership = kept(memberId);
        if (membership.role() == Role.CONVENER && role != Role.CONVENER) {
            requireAnotherConvener(membership);
        }
        if (role == Role.CONVENER && sideOf(membership) == Side.COOPERATING) {
            throw new RefusedException("member.convener.cooperating");
        }
        var isNew = membership.role() != role;
        membership.take(role);
        changed(membership);
        if (isNew) {
            tellOfChange(membership);
        }
    }

    public void allowRegistering(UUID memberId) {
        var membership = kept(memberId);
        membership.allowRegistering();
        changed(membership);
    }

    public void stopRegistering(UUID memberId) {
        var membership = kept(memberId);
        membership.stopRegistering();
        changed(membership);
    }

    public void allowEditing(UUID memberId) {
        var membership = kept(memberId);
        membership.allowEditing();
        changed(membership);
    }

    public void stopEditing(UUID memberId) {
        var membership = kept(memberId);
        membership.stopEditing();
        changed(membership);
    }

    /** Opens the side's rooms to a member who leads on the other side too: the convener knows and says it is right. */
    public void openOwnRooms(UUID memberId) {
        var membership = kept(memberId);
        var convener = access.require(Act.CONVENE, membership.workspaceId());
        membership.openOwnRooms(convener.id());
        changed(membership);
    }

    public void end(UUID memberId) {
        end(kept(memberId));
    }

    public void leave(UUID workspaceId) {
        end(memberships.getOrThrow(access.require(Act.READ, workspaceId).id()));
    }

    /** The person agrees that the other side and cooperating parties read the own name. */
    public void consentToBeNamed(UUID workspaceId) {
        var membership = own(workspaceId);
        membership.consent(clock.instant());
        changed(membership);
    }

    public void withdrawConsent(UUID workspaceId) {
        var membership = own(workspaceId);
        membership.withdrawConsent();
        changed(membership);
    }

    /** What the other side reads for the own name. */
    @Transactional(readOnly = true)
    public Naming naming(UUID workspaceId) {
        return own(workspaceId).hasConsented() ? Naming.NAMED : Naming.REPRESENTATIVE;
    }

    /** Whether the person agreed to an older text about names, and has to say whether it agrees to the present one. */
    @Transactional(readOnly = true)
    public boolean isAskedAgain(UUID workspaceId) {
        return own(workspaceId).isAskedAgain();
    }

    public void answer(UUID workspaceId, Naming naming) {
        switch (naming) {
            case NAMED -> consentToBeNamed(workspaceId);
            case REPRESENTATIVE -> withdrawConsent(workspaceId);
        }
    }

    public void declare(UUID workspaceId, UUID officeId) {
        var membership = own(workspaceId);
        if (offices.heldBy(membership.accountId()).stream().map(OfficeRow::id).noneMatch(officeId::equals)) {
            throw new NotFoundException("office " + officeId);
        }
        membership.declare(officeId);
    }

    /** The person tells of an office on the other side. A leading one closes the own side's rooms until a convener confirms. */
    public void tellOfElsewhere(UUID workspaceId, DoubleRole told) {
        var membership = own(workspaceId);
        doubleRoles.keep(membership, told);
        changed(membership);
    }

    @Transactional(readOnly = true)
    public List<MemberRow> list(UUID workspaceId) {
        var viewer = access.require(Act.READ, workspaceId);
        var today = Time.today(clock);
        var present = memberships.findByWorkspaceIdAndPresentAccountIdIsNotNull(workspaceId).stream()
                .filter(membership -> membership.isPresent(today))
                .toList();
        var ids = present.stream().map(Membership::id).toList();
        var names = roster.displayNames(ids, viewer);
        var faces = roster.faces(ids, viewer);
        var organisationOf = organisations.all(
                present.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var convenes = viewer.role() == Role.CONVENER;
        Set<UUID> outside = convenes ? outside(present) : Set.of();
        var elsewhere = roster.elsewhere(present);
        return present.stream()
                .flatMap(membership -> Stream.ofNullable(organisationOf.get(membership.organisationId()))
                        .map(organisation -> new MemberRow(
                                membership.id(),
                                names.getOrDefault(membership.id(), ""),
                                faces.getOrDefault(membership.id(), Face.NOBODY),
                                organisation,
                                membership.role(),
                                membership.registers(),
                                membership.isEditor(),
                                membership.period(),
                                convenes && keeps(viewer, organisation.side()),
                                convenes && keeps(viewer, organisation.side()) && outside.contains(membership.id()),
                                isToldTo(viewer, membership, organisation.side())
                                        ? elsewhere.get(membership.id())
                                        : null)))
                .toList();
    }

    /** The person itself and those who open the own side's rooms: they have to know what for. */
    private static boolean isToldTo(Member viewer, Membership membership, Side side) {
        return viewer.id().equals(membership.id()) || (viewer.role() == Role.CONVENER && viewer.side() == side);
    }

    private Set<UUID> outside(List<Membership> present) {
        return roster.byIds(present.stream().map(Membership::id).toList()).values().stream()
                .filter(member -> !member.inside())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** What the declared offices of a member are, so that both sides know for whom else the person speaks. */
    @Transactional(readOnly = true)
    public List<OfficeRow> declaredOffices(UUID memberId) {
        var membership = memberships.getOrThrow(memberId);
        access.require(Act.READ, membership.workspaceId());
        return offices.heldBy(membership.accountId()).stream()
                .filter(office -> membership.offices().contains(office.id()))
                .toList();
    }

    /** Ends what has run out, so that open sockets and views learn of it. Rights ended by the date already. */
    @Scheduled(cron = "30 0 0 * * *", zone = "Europe/Stockholm")
    void endLapsed() {
        memberships.findLapsed(Time.today(clock)).forEach(this::close);
    }

    UUID add(UUID workspaceId, NewMember wanted) {
        if (!workspaces.getOrThrow(workspaceId).joins(wanted.organisationId())) {
            throw new RefusedException("member.organisation.outside");
        }
        memberships
                .findByWorkspaceIdAndPresentAccountId(workspaceId, wanted.accountId())
                .ifPresent(before -> {
                    if (!before.isOver(Time.today(clock))) {
                        throw new RefusedException("member.already");
                    }
                    close(before);
                    memberships.flush();
                });
        var membership = memberships.save(new Membership(workspaceId, wanted));
        tell(membership, membership.id(), DeedKind.MEMBER_JOINED);
        return membership.id();
    }

    private Membership own(UUID workspaceId) {
        return memberships.getOrThrow(access.require(Act.READ, workspaceId).id());
    }

    /** A member whom the current convener may change. */
    private Membership kept(UUID memberId) {
        var membership = memberships.getOrThrow(memberId);
        var convener = access.require(Act.CONVENE, membership.workspaceId());
        requireKeeps(convener, sideOf(membership));
        return membership;
    }

    private static void requireKeeps(Member convener, Side side) {
        if (!keeps(convener, side)) {
            throw new RefusedException("access.other-side");
        }
    }

    /** Each side's conveners keep their own people, and those who cooperate are kept by both. */
    static boolean keeps(Member convener, Side side) {
        return side == Side.COOPERATING || side == convener.side();
    }

    private void end(Membership membership) {
        if (membership.role() == Role.CONVENER) {
            requireAnotherConvener(membership);
        }
        close(membership);
    }

    private void close(Membership membership) {
        membership.end(Time.today(clock));
        events.publishEvent(new MembershipEnded(membership.workspaceId(), membership.id(), membership.accountId()));
        tell(membership, membership.id(), DeedKind.MEMBER_LEFT);
    }

    private void requireAnotherConvener(Membership membership) {
        if (conveners(membership.workspaceId(), sideOf(membership)) < 2) {
            throw new RefusedException("member.convener.last");
        }
    }

    private long conveners(UUID workspaceId, Side side) {
        var today = Time.today(clock);
        return memberships.findByWorkspaceIdAndPresentAccountIdIsNotNull(workspaceId).stream()
                .filter(membership -> membership.role() == Role.CONVENER && membership.isPresent(today))
                .filter(membership -> sideOf(membership) == side)
                .count();
    }

    private Side sideOf(Membership membership) {
        return organisations.get(membership.organisationId()).side();
    }

    private void tellOfChange(Membership membership) {
        tell(membership, access.require(Act.CONVENE, membership.workspaceId()).id(), DeedKind.MEMBER_CHANGED);
    }

    /** Everybody in the room sees who is in it, and as what. */
    private void tell(Membership about, UUID actor, DeedKind kind) {
        events.publishEvent(new Deed(
                about.workspaceId(),
                actor,
                kind,
                new Audience.RoomAndCooperating(),
                null,
                null,
                null,
                Set.of(about.id())));
    }

    /** Somebody has another name or face: so has every member that it is. */
    @EventListener
    void on(AccountChanged changed) {
        memberships.findByPresentAccountId(changed.accountId()).forEach(this::changed);
    }

    private void changed(Membership membership) {
        events.publishEvent(new MembershipChanged(membership.workspaceId(), membership.id(), membership.accountId()));
    }
}
