package se.gemensam.home.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;

/** "Hem" in the navigation of a joint room. */
@Component
class HomeItem implements FrameItem {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Icon icon() {
        return Icon.HOUSE;
    }

    @Override
    public String textKey() {
        return "home.title";
    }

    @Override
    public String path(FrameRoom room) {
        return room.path();
    }
}
