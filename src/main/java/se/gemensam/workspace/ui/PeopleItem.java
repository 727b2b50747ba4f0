package se.gemensam.workspace.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;

/** "Deltagare" in the navigation of a joint room. */
@Component
class PeopleItem implements FrameItem {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Icon icon() {
        return Icon.USERS;
    }

    @Override
    public String textKey() {
        return "people.title";
    }

    @Override
    public String path(FrameRoom room) {
        return PeopleNavigation.list(room.slug());
    }
}
