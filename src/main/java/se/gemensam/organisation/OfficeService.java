package se.gemensam.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.OneLine;
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
    private final OfficeKindRepository officeKinds;
    private final BodyKindRepository bodyKinds;
    private final OrganisationRepository organisations;
    private final OrganisationAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    OfficeService(
            OfficeRepository offices,
            BodyRepository bodies,
            OfficeKindRepository officeKinds,
            BodyKindRepository bodyKinds,
            OrganisationRepository organisations,
            OrganisationAccess access,
            CurrentAccount current,
            Clock clock) {
        this.offices = offices;
        this.bodies = bodies;
        this.officeKinds = officeKinds;
        this.bodyKinds = bodyKinds;
        this.organisations = organisations;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    public UUID addBody(UUID organisationId, String kind, String name) {
        access.requireKeeper(organisationId);
        organisations.getOrThrow(organisationId);
        requireNewName(organisationId, name);
        return bodies.save(new Body(organisationId, kind, name)).id();
    }

    public void renameBody(UUID bodyId, String name) {
        var body = bodies.getOrThrow(bodyId);
        access.requireKeeper(body.organisationId());
        if (!OneLine.of(name).equals(body.row().name())) {
            requireNewName(body.organisationId(), name);
            body.rename(name);
        }
    }

    /** A body that somebody sits in, or sat in, stays. */
    public void removeBody(UUID bodyId) {
        var body = bodies.getOrThrow(bodyId);
        access.requireKeeper(body.organisationId());
        if (offices.existsByBodyId(bodyId)) {
            throw new RefusedException("body.used");
        }
        bodies.delete(body);
    }

    private void requireNewName(UUID organisationId, String name) {
        if (bodies.existsByOrganisationIdAndName(organisationId, OneLine.of(name))) {
            throw new RefusedException("body.name.taken");
        }
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

    /** The holder goes on until another day. */
    public void extend(UUID officeId, LocalDate lastDay) {
        var office = offices.getOrThrow(officeId);
        access.requireKeeper(office.organisationId());
        office.extendTo(lastDay);
    }

    /**
     * Somebody else has the office from a day on: it ends the day before for whoever has it. A vacant one is simply filled
     * when nothing of its time is left before.
     *
     * @return the office of the new holder
     */
    public UUID handOver(UUID officeId, Holder to, Period period) {
        var office = offices.getOrThrow(officeId);
        access.requireKeeper(office.organisationId());
        if (!period.from().isAfter(office.period().from())) {
            office.fill(to, period);
            return officeId;
        }
        office.endOn(period.from().minusDays(1));
        return save(office.next(to, period));
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

    @Override
    @Unguarded(because = "the room above has the holder's own word for it")
    public UUID told(OfficeDraft draft) {
        return save(draft);
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(
            because = "the room above asks about its own organisations, and names holders as its viewers may see them")
    public List<OfficeRow> of(Collection<UUID> organisationIds) {
        return rows(offices.findByOrganisationIdInOrderByTitle(organisationIds));
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above asks, to know whose office it is before anybody does something with it")
    public OfficeRow office(UUID officeId) {
        return rows(List.of(offices.getOrThrow(officeId))).getFirst();
    }

    @Transactional(readOnly = true)
    public List<OfficeKindRow> kinds() {
        access.requireSignedIn();
        return officeKinds.findAllByOrderBySort().stream().map(OfficeKind::row).toList();
    }

    @Transactional(readOnly = true)
    public List<BodyKindRow> bodyKinds() {
        access.requireSignedIn();
        return bodyKinds.findAllByOrderBySort().stream().map(BodyKind::row).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireMayGive(UUID organisationId, String kind, @Nullable UUID bodyId) {
        access.requireKeeper(organisationId);
        requireBodyOf(organisationId, bodyId);
        if (!officeKinds.existsById(kind)) {
            throw new NotFoundException("kind of office " + kind);
        }
    }

    @Override
    @Unguarded(
            because = "the room above asked a keeper's right when the office was promised, and the holder has said yes")
    public UUID give(OfficeDraft draft) {
        var officeId = save(draft);
        offices.getOrThrow(officeId).confirm(Time.today(clock));
        return officeId;
    }

    private void requireBodyOf(UUID organisationId, @Nullable UUID bodyId) {
        if (bodyId != null && !bodies.getOrThrow(bodyId).organisationId().equals(organisationId)) {
            throw new NotFoundException("body " + bodyId);
        }
    }

    private UUID save(OfficeDraft draft) {
        organisations.getOrThrow(draft.organisationId());
        requireBodyOf(draft.organisationId(), draft.bodyId());
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
        var ids = found.stream().map(Office::organisationId).collect(Collectors.toSet());
        Map<UUID, Side> sides =
                organisations.those(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::side));
        return found.stream()
                .flatMap(office ->
                        Stream.ofNullable(sides.get(office.organisationId())).map(office::row))
                .toList();
    }
}
