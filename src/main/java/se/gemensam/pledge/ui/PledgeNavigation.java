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

    public static String checkIns(String workspace) {
        return list(workspace) + "/check-ins";
    }

    public static String checkIn(String workspace, UUID checkIn) {
        return checkIns(workspace) + "/" + checkIn;
    }

    public static String closings(String workspace) {
        return list(workspace) + "/closings";
    }

    public static String closing(String workspace, UUID closing) {
        return closings(workspace) + "/" + closing;
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
