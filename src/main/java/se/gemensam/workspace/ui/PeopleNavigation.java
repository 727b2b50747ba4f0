package se.gemensam.workspace.ui;

/** Where the people of a joint room are listed. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/people";
    }
}
