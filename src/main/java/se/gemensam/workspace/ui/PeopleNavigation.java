package se.gemensam.workspace.ui;

import com.vaadin.flow.component.UI;

/** Where the people of a joint room are listed. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/people";
    }

    /** To the first screen, for who is no longer in the room. */
    static void leaveRoom() {
        UI.getCurrent().navigate("");
    }
}
