package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** Where the screens of platforms are. */
public final class PlatformNavigation {

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

    public static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
