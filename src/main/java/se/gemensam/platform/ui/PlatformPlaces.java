package se.gemensam.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.PlatformService;
import se.gemensam.workspace.WorkspaceService;

/** Reads from addresses which platform they are about. */
@Component
class PlatformPlaces {

    private final WorkspaceService workspaces;
    private final PlatformService platforms;

    PlatformPlaces(WorkspaceService workspaces, PlatformService platforms) {
        this.workspaces = workspaces;
        this.platforms = platforms;
    }

    /** @throws NotFoundException also for a platform of another room than the address names */
    PlatformPlace of(BeforeEnterEvent event) {
        var room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        var platform = platforms.get(id(event, "platform"));
        if (!platform.workspaceId().equals(room.id())) {
            throw new NotFoundException("platform " + platform.id());
        }
        return new PlatformPlace(room, platform);
    }

    /** The id that an address has at a parameter of its route. */
    static UUID id(BeforeEnterEvent event, String parameter) {
        return PlatformNavigation.id(event.getRouteParameters().get(parameter).orElseThrow());
    }
}
