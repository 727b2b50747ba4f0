package se.gemensam.platform.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;

/** "Plattformar" in the navigation of a joint room. */
@Component
class PlatformsItem implements FrameItem {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Icon icon() {
        return Icon.FILE_TEXT;
    }

    @Override
    public String textKey() {
        return "platform.list.title";
    }

    @Override
    public String path(FrameRoom room) {
        return PlatformNavigation.list(room.slug());
    }
}
