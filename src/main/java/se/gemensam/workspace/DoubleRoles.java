package se.gemensam.workspace;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.Offices;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;

/** Keeps what members tell of offices on the other side: as an office there when the organisation is in the room. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DoubleRoles {

    private final WorkspaceRepository workspaces;
    private final Organisations organisations;
    private final Offices offices;
    private final Clock clock;

    DoubleRoles(WorkspaceRepository workspaces, Organisations organisations, Offices offices, Clock clock) {
        this.workspaces = workspaces;
        this.organisations = organisations;
        this.offices = offices;
        this.clock = clock;
    }

    void keep(Membership member, DoubleRole told) {
        var side = organisations.get(member.organisationId()).side();
        if (side == Side.COOPERATING) {
            throw new RefusedException("member.elsewhere.cooperating");
        }
        var where = organisation(member, side, told);
        if (where != null) {
            member.declare(offices.told(new OfficeDraft(
                    where.id(),
                    null,
                    "OTHER",
                    told.office(),
                    new Holder.Known(member.accountId()),
                    Period.from(Time.today(clock)),
                    told.leading())));
        }
        member.tellOfElsewhere(words(told.office(), where), told.leading());
    }

    private @Nullable OrganisationRow organisation(Membership member, Side side, DoubleRole told) {
        var id = told.organisationId();
        if (id == null) {
            return null;
        }
        var organisation = organisations.get(id);
        if (!workspaces.getOrThrow(member.workspaceId()).joins(id) || !Roster.opposes(organisation.side(), side)) {
            throw new NotFoundException("organisation " + id);
        }
        return organisation;
    }

    static String words(String office, @Nullable OrganisationRow where) {
        return where == null ? office : office + ", " + where.name();
    }
}
