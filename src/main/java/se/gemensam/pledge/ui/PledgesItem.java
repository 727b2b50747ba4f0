package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameItem;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;

/** "Löften" in the navigation of a joint room. */
@Component
class PledgesItem implements FrameItem {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Icon icon() {
        return Icon.FLAG;
    }

    @Override
    public String textKey() {
        return "pledge.list.title";
    }

    @Override
    public String path(FrameRoom room) {
        return PledgeNavigation.list(room.slug());
    }

    /** Pledges are the two sides' own. */
    @Override
    public boolean leadsSomewhere(FrameRoom room) {
        return room.voice().mark() != Mark.COOPERATING;
    }
}
