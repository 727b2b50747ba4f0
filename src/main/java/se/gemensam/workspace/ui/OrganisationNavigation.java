package se.gemensam.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;

/** Where the organisations of a joint room and their offices are. */
public final class OrganisationNavigation {

    static final String BEFORE = "before";

    private OrganisationNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/organisations";
    }

    public static String organisation(String workspace, UUID organisation) {
        return list(workspace) + "/" + organisation;
    }

    public static String handover(String workspace) {
        return list(workspace) + "/handover";
    }

    static void handoverBefore(String workspace, LocalDate day) {
        UI.getCurrent().navigate(handover(workspace), QueryParameters.of(BEFORE, day.toString()));
    }
}
