package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import se.gemensam.base.NotFoundException;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.WorkspaceRow;

/** Where a page of a pledge is. */
record PledgePlace(WorkspaceRow room, UUID id) {

    /** Name of the room in addresses. */
    String slug() {
        return room.slug();
    }

    /** Shows what others did, which may also have been to take the pledge away. */
    void follow(Component page, Runnable change) {
        if (!page.isAttached()) {
            return; // the window was closed while the word was on its way
        }
        try {
            change.run();
        } catch (NotFoundException gone) {
            PledgeNavigation.open(PledgeNavigation.list(slug()));
            Notice.trouble(page.getTranslation("pledge.gone"));
        }
    }

    List<Crumb> above(Component page) {
        return List.of(new Crumb(page.getTranslation("pledge.list.title"), PledgeNavigation.list(slug())));
    }
}
