package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** Where the screens of platforms are. */
public final class PlatformNavigation {

    static final String TALK = "talk";

    private PlatformNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/platforms";
    }

    public static String fromDocument(String workspace) {
        return list(workspace) + "/import";
    }

    public static String platform(String workspace, UUID platform) {
        return list(workspace) + "/" + platform;
    }

    public static String section(String workspace, UUID platform, UUID section) {
        return platform(workspace, platform) + "/sections/" + section;
    }

    /** Where a section is, with what is said about it in sight; about the whole where the section is none. */
    public static String talk(String workspace, UUID platform, UUID subject) {
        var path = subject.equals(platform) ? platform(workspace, platform) : section(workspace, platform, subject);
        return path + "?" + TALK;
    }

    public static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
