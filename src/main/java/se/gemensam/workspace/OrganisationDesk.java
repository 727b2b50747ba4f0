package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.RelationKind;

/**
 * What conveners do with the organisations of their own side in a room. A member of the other side gets no office from here:
 * that would close that side's own rooms to the person, so those who hold one tell of it themselves.
 */
@Service
@Transactional
public class OrganisationDesk {

    private final WorkspaceRepository workspaces;
    private final WorkspaceAccess access;
    private final Roster roster;
    private final OrganisationService organisations;
    private final OfficeService offices;

    OrganisationDesk(
            WorkspaceRepository workspaces,
            WorkspaceAccess access,
            Roster roster,
            OrganisationService organisations,
            OfficeService offices) {
        this.workspaces = workspaces;
        this.access = access;
        this.roster = roster;
        this.organisations = organisations;
        this.offices = offices;
    }

    @Transactional(readOnly = true)
    public OrganisationDraft draft(UUID workspaceId, UUID organisationId) {
        require(workspaceId, organisationId);
        return organisations.draft(organisationId);
    }

    public void change(UUID workspaceId, UUID organisationId, OrganisationDraft draft) {
        require(workspaceId, organisationId);
        organisations.change(organisationId, draft);
    }

    public void relate(UUID workspaceId, UUID organisationId, RelationKind kind, UUID to) {
        require(workspaceId, organisationId);
        organisations.relate(organisationId, kind, to);
    }

    public void unrelate(UUID workspaceId, UUID organisationId, RelationKind kind, UUID to) {
        require(workspaceId, organisationId);
        organisations.unrelate(organisationId, kind, to);
    }

    public void addBody(UUID workspaceId, UUID organisationId, String kind, String name) {
        require(workspaceId, organisationId);
        offices.addBody(organisationId, kind, name);
    }

    public void renameBody(UUID workspaceId, UUID organisationId, UUID bodyId, String name) {
        require(workspaceId, organisationId);
        requireBody(organisationId, bodyId);
        offices.renameBody(bodyId, name);
    }

    public void removeBody(UUID workspaceId, UUID organisationId, UUID bodyId) {
        require(workspaceId, organisationId);
        requireBody(organisationId, bodyId);
        offices.removeBody(bodyId);
    }

    public UUID appoint(UUID workspaceId, UUID organisationId, NewOffice office) {
        var convener = require(workspaceId, organisationId);
        return offices.appoint(new OfficeDraft(
                organisationId,
                office.bodyId(),
                office.kind(),
                office.title(),
                holder(office.occupant(), convener),
                office.period(),
                office.leading()));
    }

    /** @param lastDay counted */
    public void end(UUID workspaceId, UUID officeId, LocalDate lastDay) {
        requireOffice(workspaceId, officeId);
        offices.end(officeId, lastDay);
    }

    /** @param lastDay counted */
    public void extend(UUID workspaceId, UUID officeId, LocalDate lastDay) {
        requireOffice(workspaceId, officeId);
        offices.extend(officeId, lastDay);
    }

    /** Ends the office for its holder the day before the period, in which somebody else has it. */
    public void handOver(UUID workspaceId, UUID officeId, Occupant to, Period period) {
        var convener = requireOffice(workspaceId, officeId);
        offices.handOver(officeId, holder(to, convener), period);
    }

    private Holder holder(Occupant occupant, Member convener) {
        return switch (occupant) {
            case Occupant.InRoom(var memberId) -> new Holder.Known(accountOf(memberId, convener));
            case Occupant.Named(var name) -> new Holder.Named(name);
            case Occupant.Nobody nobody -> new Holder.Vacant();
        };
    }

    private UUID accountOf(UUID memberId, Member convener) {
        var member = roster.inRoom(convener.workspaceId()).stream()
                .filter(present -> present.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member " + memberId));
        if (member.side() != convener.side()) {
            throw new RefusedException("office.person.other-side");
        }
        return member.accountId();
    }

    private Member requireOffice(UUID workspaceId, UUID officeId) {
        access.require(Act.READ, workspaceId);
        return require(workspaceId, offices.office(officeId).organisationId());
    }

    private void requireBody(UUID organisationId, UUID bodyId) {
        if (offices.bodies(organisationId).stream().noneMatch(body -> body.id().equals(bodyId))) {
            throw new NotFoundException("body " + bodyId);
        }
    }

    /** The convener of the room who keeps this organisation. */
    private Member require(UUID workspaceId, UUID organisationId) {
        var convener = access.require(Act.CONVENE, workspaceId);
        if (!workspaces.getOrThrow(workspaceId).joins(organisationId)) {
            throw new NotFoundException("organisation " + organisationId);
        }
        if (organisations.get(organisationId).side() != convener.side()) {
            throw new RefusedException("access.other-organisation");
        }
        return convener;
    }
}
