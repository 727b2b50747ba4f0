package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.RoomOrganisations;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The organisations of a joint room, side by side, and what is vacant in them. */
@Route("w/:workspace/organisations")
@PermitAll
class OrganisationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final RoomOrganisations organisations;

    OrganisationsView(WorkspaceService workspaces, RoomOrganisations organisations) {
        this.workspaces = workspaces;
        this.organisations = organisations;
        getContent().addClassNames("page", "organisations-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.title");
    }

    private void show(WorkspaceRow room) {
        getContent().removeAll();
        var lines = organisations.list(room.id());
        var vacant = lines.stream().mapToInt(line -> line.vacancies().size()).sum();
        var header = new PageHeader(getPageTitle())
                .lead(getTranslation(
                        vacant == 0 ? "organisations.lead" : "organisations.lead.vacant", lines.size(), vacant));
        if (room.me().role() == Role.CONVENER) {
            var handover = new Anchor(
                    OrganisationNavigation.handover(room.slug()),
                    Icon.CALENDAR.create(),
                    new Span(getTranslation("handover.title")));
            handover.addClassName("icon-link");
            header.actions(handover);
        }
        getContent().add(header, new OrganisationList(room, lines));
    }
}
