package se.gemensam.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.Organisations;

/** What the groups and the organisation are called that the current person's audiences speak of. */
@Service
@Transactional(readOnly = true)
public class AudienceNames {

    private final WorkspaceAccess access;
    private final Organisations organisations;
    private final GroupService groups;

    AudienceNames(WorkspaceAccess access, Organisations organisations, GroupService groups) {
        this.access = access;
        this.organisations = organisations;
        this.groups = groups;
    }

    /** By the id of the group or organisation. */
    public Map<UUID, String> in(UUID workspaceId) {
        var viewer = access.require(Act.READ, workspaceId);
        var names = new HashMap<UUID, String>();
        names.put(
                viewer.organisationId(),
                organisations.get(viewer.organisationId()).name());
        groups.list(workspaceId).stream()
                .filter(group -> viewer.groups().contains(group.id()))
                .forEach(group -> names.put(group.id(), group.name()));
        return names;
    }
}
