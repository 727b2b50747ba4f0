package se.gemensam.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Unguarded;
import se.gemensam.identity.CurrentAccount;

/** The organisations, their kinds and how they stand to each other. The administrator keeps the list; stewards keep what is
 * said about their own. */
@Service
@Transactional
public class OrganisationService implements Organisations {

    private final OrganisationRepository organisations;
    private final OrganisationKindRepository kinds;
    private final RelationRepository relations;
    private final AreaRepository areas;
    private final OrganisationAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganisationKindRepository kinds,
            RelationRepository relations,
            AreaRepository areas,
            OrganisationAccess access,
            CurrentAccount current,
            Clock clock) {
        this.organisations = organisations;
        this.kinds = kinds;
        this.relations = relations;
        this.areas = areas;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The side follows from the kind. */
    public UUID create(OrganisationDraft draft) {
        access.requireAdministrator();
        var side = kinds.getOrThrow(draft.kind()).side();
        return organisations.save(new Organisation(draft, side)).id();
    }

    public void change(UUID organisationId, OrganisationDraft draft) {
        access.requireKeeper(organisationId);
        if (areas.countByCodeIn(draft.areas()) < draft.areas().size()) {
            throw new NotFoundException("areas " + draft.areas());
        }
        organisations.getOrThrow(organisationId).change(draft);
    }

    @Transactional(readOnly = true)
    public OrganisationDraft draft(UUID organisationId) {
        access.requireKeeper(organisationId);
        return organisations.getOrThrow(organisationId).draft();
    }

    public void remove(UUID organisationId) {
        access.requireAdministrator();
        organisations.getOrThrow(organisationId).remove(current.id(), clock.instant());
    }

    public void restore(UUID organisationId) {
        access.requireAdministrator();
        organisations.getOrThrow(organisationId).restore();
    }

    /** Doing it twice is the same as once. What an organisation is to another, its own keepers say. */
    public void relate(UUID from, RelationKind kind, UUID to) {
        access.requireKeeper(from);
        var side = organisations.getOrThrow(from).side();
        if (organisations.getOrThrow(to).side() != side && kind != RelationKind.COOPERATES_IN) {
            throw new RefusedException("organisation.relation.sides");
        }
        if (relations.findByFromIdAndKindAndToId(from, kind, to).isEmpty()) {
            relations.save(new Relation(from, kind, to));
        }
    }

    public void unrelate(UUID from, RelationKind kind, UUID to) {
        access.requireKeeper(from);
        relations.findByFromIdAndKindAndToId(from, kind, to).ifPresent(relations::delete);
    }

    @Transactional(readOnly = true)
    public List<RelationRow> relations(UUID organisationId) {
        access.requireSignedIn();
        return relations.findByFromIdOrToId(organisationId, organisationId).stream()
                .map(Relation::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public Page<OrganisationRow> page(Pageable page) {
        access.requireSignedIn();
        return organisations.findByRemovedAtIsNull(page).map(Organisation::row);
    }

    /** Those with these words in their name. */
    @Transactional(readOnly = true)
    public Page<OrganisationRow> named(String words, Pageable page) {
        access.requireSignedIn();
        return organisations
                .findByRemovedAtIsNullAndNameContainingIgnoreCase(words.strip(), page)
                .map(Organisation::row);
    }

    @Transactional(readOnly = true)
    public List<KindRow> kinds() {
        access.requireSignedIn();
        return kinds.findAllByOrderBySort().stream().map(OrganisationKind::row).toList();
    }

    public void addKind(String code, String name, Level level, Side side, int sort) {
        access.requireAdministrator();
        kinds.save(new OrganisationKind(code, name, level, side, sort));
    }

    public void renameKind(String code, String name) {
        access.requireAdministrator();
        kinds.getOrThrow(code).rename(name);
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "names and sides of organisations are no secret")
    public OrganisationRow get(UUID organisationId) {
        var organisation = organisations.getOrThrow(organisationId);
        if (organisation.isRemoved()) {
            throw new NotFoundException("organisation " + organisationId);
        }
        return organisation.row();
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "names and sides of organisations are no secret")
    public Map<UUID, OrganisationRow> all(Collection<UUID> organisationIds) {
        return organisations.those(organisationIds).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::row));
    }
}
