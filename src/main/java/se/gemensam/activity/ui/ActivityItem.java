package se.gemensam.activity.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;

/** "Händelser" in the navigation of a joint room. */
@Component
class ActivityItem implements FrameItem {

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Icon icon() {
        return Icon.HISTORY;
    }

    @Override
    public String textKey() {
        return "activity.title";
    }

    @Override
    public String path(FrameRoom room) {
        return ActivityNavigation.list(room.slug());
    }
}
