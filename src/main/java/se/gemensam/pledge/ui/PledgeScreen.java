package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgeSignals;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;

/** A screen about the pledges of a room that an address asks for. */
abstract class PledgeScreen extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PledgeTools tools;
    private @Nullable WorkspaceRow room;
    private @Nullable PledgeAddress address;

    PledgeScreen(PledgeTools tools, String style) {
        this.tools = tools;
        addClassNames("page", style);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = tools.workspaces()
                .bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        address = PledgeAddress.of(event.getLocation(), tools.now());
        entered(event);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tools.presence()
                .onChange(this, PledgeSignals.list(room().id()), room().me().id(), this::changed);
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("pledge.list.title"), address().on(PledgeNavigation.list(slug()))));
    }

    /** Takes what else stands in the address. */
    void entered(BeforeEnterEvent event) {}

    /** Shows what there is now. */
    abstract void show();

    /** Somebody has changed a pledge of the room. */
    void changed() {
        if (isAttached()) {
            show();
        }
    }

    PledgeTools tools() {
        return tools;
    }

    String slug() {
        return room().slug();
    }

    WorkspaceRow room() {
        return Objects.requireNonNull(room);
    }

    PledgeAddress address() {
        return Objects.requireNonNull(address);
    }
}
