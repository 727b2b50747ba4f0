package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;

/** The ways to look at the pledges of a room; those that there are screens for. */
class PledgeTabs extends Composite<Nav> {

    /** One of them. */
    enum Tab {
        LIST(""),
        OVERVIEW("/overview"),
        TIMELINE("/timeline"),
        CHECK_INS("/check-ins"),
        CLOSINGS("/closings");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        String path(String workspace) {
            return PledgeNavigation.list(workspace) + path;
        }

        /** Whether the filter means anything there. */
        boolean isFiltered() {
            return this == LIST || this == OVERVIEW || this == TIMELINE;
        }

        String textKey() {
            return "tracker.tab." + name();
        }
    }

    PledgeTabs(String workspace, Tab shown, PledgeAddress address) {
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var path = tab.path(workspace);
            if (leads(path)) {
                var link = new Anchor(tab.isFiltered() ? address.on(path) : path, getTranslation(tab.textKey()));
                if (tab == shown) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                list.add(new ListItem(link));
            }
        }
        getContent().addClassName("pledge-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("tracker.tabs"));
        getContent().add(list);
    }

    /** Anything after the list could be the id of a pledge, too. */
    private static boolean leads(String path) {
        return RouteConfiguration.forSessionScope()
                .getRoute(path)
                .filter(view -> view != PledgeView.class)
                .isPresent();
    }
}
