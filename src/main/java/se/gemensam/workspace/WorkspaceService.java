package se.gemensam.workspace;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;

/** Joint rooms and which organisations they join. */
@Service
@Transactional
public class WorkspaceService {

    private final WorkspaceRepository workspaces;
    private final WorkspaceSlugRepository slugs;
    private final MembershipRepository memberships;
    private final Roster roster;
    private final WorkspaceAccess access;
    private final CurrentAccount current;
    private final Organisations organisations;
    private final Clock clock;

    WorkspaceService(
            WorkspaceRepository workspaces,
            WorkspaceSlugRepository slugs,
            MembershipRepository memberships,
            Roster roster,
            WorkspaceAccess access,
            CurrentAccount current,
            Organisations organisations,
            Clock clock) {
        this.workspaces = workspaces;
        this.slugs = slugs;
        this.memberships = memberships;
        this.roster = roster;
        this.access = access;
        this.current = current;
        this.organisations = organisations;
        this.clock = clock;
    }

    public UUID create(String name, Slug slug) {
        current.requireAdministrator();
        if (slugs.existsById(slug.value())) {
            throw new RefusedException("slug.taken");
        }
        var workspace = workspaces.save(new Workspace(name, slug, clock.instant()));
        slugs.save(new WorkspaceSlug(slug, workspace.id()));
        return workspace.id();
    }

    /** The old address keeps leading here. */
    public void rename(UUID workspaceId, String name, Slug slug) {
        access.require(Act.CONVENE, workspaceId);
        var taken = slugs.findById(slug.value());
        if (taken.filter(other -> !other.workspaceId().equals(workspaceId)).isPresent()) {
            throw new RefusedException("slug.taken");
        }
        workspaces.getOrThrow(workspaceId).rename(name, slug);
        if (taken.isEmpty()) {
            slugs.save(new WorkspaceSlug(slug, workspaceId));
        }
    }

    public void join(UUID workspaceId, UUID organisationId) {
        current.requireAdministrator();
        organisations.get(organisationId);
        workspaces.getOrThrow(workspaceId).join(organisationId);
    }

    /** The rooms of the current account, by name. */
    @Transactional(readOnly = true)
    public List<WorkspaceRow> mine() {
        var today = Time.today(clock);
        return memberships.findByPresentAccountId(current.id()).stream()
                .filter(membership -> membership.isPresent(today))
                .map(roster::member)
                .map(me -> row(workspaces.getOrThrow(me.workspaceId()), me))
                .sorted(Comparator.comparing(WorkspaceRow::name))
                .toList();
    }

    @Transactional(readOnly = true)
    public WorkspaceRow get(UUID workspaceId) {
        var me = access.require(Act.READ, workspaceId);
        return row(workspaces.getOrThrow(workspaceId), me);
    }

    /** By its slug or one that it had before; compare with the row's slug to know whether to redirect. */
    @Transactional(readOnly = true)
    public WorkspaceRow bySlug(String slug) {
        var workspaceId = slugs.findById(slug)
                .map(WorkspaceSlug::workspaceId)
                .orElseThrow(() -> new NotFoundException("workspace " + slug));
        var me = access.require(Act.READ, workspaceId);
        return row(workspaces.getOrThrow(workspaceId), me);
    }

    private WorkspaceRow row(Workspace workspace, Member me) {
        var joined = organisations.all(workspace.organisations()).values().stream()
                .sorted(Comparator.comparing(OrganisationRow::side).thenComparing(OrganisationRow::name))
                .toList();
        return new WorkspaceRow(workspace.id(), workspace.slug(), workspace.name(), joined, me);
    }
}
