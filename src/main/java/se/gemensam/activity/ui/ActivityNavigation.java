package se.gemensam.activity.ui;

/** Where everything that was done in a room is listed. */
public final class ActivityNavigation {

    private ActivityNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/activity";
    }
}
