package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The joint rooms I am in. Whoever is in one only comes straight there. */
@Route("")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final List<WorkspaceRow> rooms;

    HomeView(WorkspaceService workspaces) {
        rooms = workspaces.mine();
        getContent().addClassName("page");
        getContent().add(new PageHeader(getPageTitle()));
        if (rooms.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Icon.DOOR_OPEN,
                            getTranslation("home.rooms.none"),
                            getTranslation("home.rooms.none.purpose")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            rooms.forEach(room -> list.add(new ListItem(link(room))));
            getContent().add(list);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (rooms.size() == 1) {
            var path = "w/" + rooms.getFirst().slug();
            event.getUI().getPage().getHistory().replaceState(null, path);
            event.forwardTo(
                    RoomView.class,
                    new RouteParameters("workspace", rooms.getFirst().slug()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.rooms.title");
    }

    private static Anchor link(WorkspaceRow room) {
        var name = new Span(room.name());
        name.addClassName("row-title");
        return new Anchor("w/" + room.slug(), name, new Organisations(room));
    }
}
