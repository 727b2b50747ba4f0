package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.Platform;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.WorkspaceRow;

/** Where a page of a platform is. */
record PlatformPlace(WorkspaceRow room, Platform platform) {

    UUID id() {
        return platform.id();
    }

    String title() {
        return platform.title();
    }

    /** Name of the room in addresses. */
    String slug() {
        return room.slug();
    }

    /** Shows what others did, which may also have been to take the platform away. */
    void follow(Component page, Runnable change) {
        if (!page.isAttached()) {
            return; // the window was closed while the word was on its way
        }
        try {
            change.run();
        } catch (NotFoundException gone) {
            PlatformNavigation.open(PlatformNavigation.list(slug()));
            Notice.trouble(page.getTranslation("platform.gone"));
        }
    }

    /** @param below what stands between the platform and the page */
    List<Crumb> above(Component page, Crumb... below) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(page.getTranslation("platform.list.title"), PlatformNavigation.list(slug())));
        crumbs.add(new Crumb(title(), PlatformNavigation.platform(slug(), id())));
        crumbs.addAll(List.of(below));
        return List.copyOf(crumbs);
    }
}
