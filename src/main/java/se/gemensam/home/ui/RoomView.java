package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The first screen of a joint room: what waits for me, and who is in the room. */
@Route("w/:workspace")
@PermitAll
class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final PlatformOutline platforms;

    RoomView(WorkspaceService workspaces, PlatformOutline platforms) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("workspace").orElseThrow();
        var room = workspaces.bySlug(slug);
        if (!room.slug().equals(slug)) {
            event.forwardTo("w/" + room.slug());
            return;
        }
        show(room);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private void show(WorkspaceRow room) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(room.name()).lead(new Organisations(room)),
                        waiting(),
                        new RoomPlatforms(room.slug(), platforms.rows(room.id())),
                        new OrganisationList(room));
    }

    private Section waiting() {
        var none = new Paragraph(Icon.CIRCLE_CHECK.create(), new Span(getTranslation("home.waiting.none")));
        none.addClassName("menu-line");
        var purpose = new Paragraph(getTranslation("home.waiting.purpose"));
        purpose.addClassName("soft");
        return new Section(new H2(getTranslation("home.waiting")), none, purpose);
    }
}
