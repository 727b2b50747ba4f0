package se.gemensam.workspace.api;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The joint rooms that the person is in. */
@RestController
@RequestMapping("/api/workspaces")
class WorkspaceController {

    private final WorkspaceService workspaces;

    WorkspaceController(WorkspaceService workspaces) {
        this.workspaces = workspaces;
    }

    record Organisation(UUID id, String name, Side side) {

        static Organisation of(OrganisationRow row) {
            return new Organisation(row.id(), row.name(), row.side());
        }
    }

    /** The member is me there, the organisation the one that I speak for. */
    record Room(
            UUID id,
            String slug,
            String name,
            List<Organisation> organisations,
            UUID member,
            UUID organisation,
            Role role) {

        static Room of(WorkspaceRow row) {
            var me = row.me();
            var organisations =
                    row.organisations().stream().map(Organisation::of).toList();
            return new Room(row.id(), row.slug(), row.name(), organisations, me.id(), me.organisationId(), me.role());
        }
    }

    @GetMapping
    List<Room> mine() {
        return workspaces.mine().stream().map(Room::of).toList();
    }
}
