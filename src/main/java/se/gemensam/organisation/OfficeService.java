package se.gemensam.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;
import se.gemensam.identity.CurrentAccount;

/** Bodies and offices. Kept by the organisation's stewards; each person tells about and confirms the own offices. */
@Service
@Transactional
public class OfficeService implements Offices {

    private final OfficeRepository offices;
    private final BodyRepository bodies;
    private final OrganisationRepository organisations;
    private final OrganisationAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    OfficeService(
            OfficeRepository offices,
            BodyRepository bodies,
            OrganisationRepository organisations,
            OrganisationAccess access,
            CurrentAccount current,
            Clock clock) {
        this.offices = offices;
        this.bodies = bodies;
        this.organisations = organisations;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    public UUID addBody(UUID organisationId, String kind, String name) {
        access.requireKeeper(organisationId);
        organisations.getOrThrow(organisationId);
        return bodies.save(new Body(organisationId, kind, name)).id();
    }

    @Transactional(readOnly = true)
    public List<BodyRow> bodies(UUID organisationId) {
        access.requireSignedIn();
        return bodies.findByOrganisationIdOrderByName(organisationId).stream()
                .map(Body::row)
                .toList();
    }

    public UUID appoint(OfficeDraft draft) {
        access.requireKeeper(draft.organisationId());
        return save(draft);
    }

    /** A person tells which office he or she holds; leading ones count at once, for they can only close doors. */
    public UUID declare(OfficeDraft draft) {
        if (!(draft.holder() instanceof Holder.Known known)
                || !known.accountId().equals(current.id())) {
            throw new RefusedException("access.refused");
        }
        return save(draft);
    }

    public void confirm(UUID officeId) {
        own(officeId).confirm(Time.today(clock));
    }

    /** Who keeps the organisation sees its offices; for everybody else there is none of this id. */
    public void end(UUID officeId, LocalDate lastDay) {
        var office = offices.getOrThrow(officeId);
        if (!access.isKeeper(office.organisationId())) {
            throw new NotFoundException("office " + officeId);
        }
        office.endOn(lastDay);
    }

    @Transactional(readOnly = true)
    public List<OfficeRow> ofOrganisation(UUID organisationId) {
        access.requireKeeper(organisationId);
        return rows(offices.findByOrganisationIdOrderByTitle(organisationId));
    }

    @Transactional(readOnly = true)
    public List<OfficeRow> mine() {
        return rows(offices.findByAccountIdOrderByTitle(current.id()));
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above asks about its own members, and shows what they declared")
    public Map<UUID, List<OfficeRow>> heldBy(Collection<UUID> accountIds) {
        return rows(offices.findByAccountIdInOrderByTitle(accountIds)).stream()
                .filter(office -> office.holder() instanceof Holder.Known)
                .collect(Collectors.groupingBy(office -> ((Holder.Known) office.holder()).accountId()));
    }

    private UUID save(OfficeDraft draft) {
        organisations.getOrThrow(draft.organisationId());
        var bodyId = draft.bodyId();
        if (bodyId != null && !bodies.getOrThrow(bodyId).organisationId().equals(draft.organisationId())) {
            throw new NotFoundException("body " + bodyId);
        }
        return offices.save(new Office(draft)).id();
    }

    private Office own(UUID officeId) {
        var office = offices.getOrThrow(officeId);
        if (office.accountId().filter(current.id()::equals).isEmpty()) {
            throw new NotFoundException("office " + officeId);
        }
        return office;
    }

    private List<OfficeRow> rows(List<Office> found) {
        Collection<UUID> ids = found.stream().map(Office::organisationId).toList();
        Map<UUID, Side> sides =
                organisations.findAllById(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::side));
        return found.stream()
                .flatMap(office ->
                        Stream.ofNullable(sides.get(office.organisationId())).map(office::row))
                .toList();
    }
}
