package se.gemensam.workspace.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;

/** "Organisationer" in the navigation of a joint room. */
@Component
class OrganisationsItem implements FrameItem {

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Icon icon() {
        return Icon.NETWORK;
    }

    @Override
    public String textKey() {
        return "organisations.title";
    }

    @Override
    public String path(FrameRoom room) {
        return OrganisationNavigation.list(room.slug());
    }
}
