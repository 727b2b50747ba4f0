package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.workspace.OrganisationProfile;
import se.gemensam.workspace.RoomOrganisations;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** An organisation of a joint room: who has which office, its bodies, where it works, how it is reached. */
@Route("w/:workspace/organisations/:organisation")
@PermitAll
class OrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final RoomOrganisations organisations;
    private final OrganisationTools tools;
    private String slug = "";
    private @Nullable String name;

    OrganisationView(WorkspaceService workspaces, RoomOrganisations organisations, OrganisationTools tools) {
        this.workspaces = workspaces;
        this.organisations = organisations;
        this.tools = tools;
        getContent().addClassNames("page", "organisation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var room = workspaces.bySlug(parameters.get("workspace").orElseThrow());
        slug = room.slug();
        show(room, id(parameters.get("organisation").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return name == null ? "" : name;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("organisations.title"), OrganisationNavigation.list(slug)));
    }

    private void show(WorkspaceRow room, UUID organisation) {
        var profile = organisations.get(room.id(), organisation);
        name = profile.organisation().name();
        Runnable reload = () -> show(room, organisation);
        var header = new PageHeader(name).lead(about(profile));
        getContent().removeAll();
        getContent().add(header);
        if (profile.kept()) {
            header.actions(edit(room, profile, reload));
        }
        getContent()
                .add(new OfficeList(room, profile, tools, reload), new OrganisationFacts(room, profile, tools, reload));
    }

    private Component about(OrganisationProfile profile) {
        var side = profile.organisation().side();
        var line = new Div(
                new Span(profile.kind()), new SideMark(Mark.valueOf(side.name()), getTranslation("side." + side)));
        line.addClassName("organisation-about");
        var vacancy = profile.organisation().vacancy();
        if (vacancy != null) {
            line.add(new StateBadge(Tone.WAITING, Icon.CIRCLE_DASHED, getTranslation("organisation.vacant", vacancy)));
        }
        return line;
    }

    private Button edit(WorkspaceRow room, OrganisationProfile profile, Runnable reload) {
        var button = new Button(
                getTranslation("organisation.edit"),
                Icon.PENCIL.create(),
                _ -> tools.edit(room, profile.organisation(), reload));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Whatever is no id is the id of nothing. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(text);
        }
    }
}
