package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import se.gemensam.base.NotFoundException;

/** Where the screens of pledges are. */
public final class PledgeNavigation {

    private PledgeNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/pledges";
    }

    public static String pledge(String workspace, UUID pledge) {
        return list(workspace) + "/" + pledge;
    }

    /** Where one tells how it went with a pledge. */
    public static String report(String workspace, UUID pledge) {
        return pledge(workspace, pledge) + "/report";
    }

    /** Whatever is no id is the id of nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(text);
        }
    }

    static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
