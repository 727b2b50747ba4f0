package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Time;
import se.gemensam.pledge.ClosingOverview;
import se.gemensam.pledge.ClosingRow;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PageTopics;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The closings of a joint room. */
@Route("w/:workspace/pledges/closings")
@PermitAll
class ClosingsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final ClosingOverview overview;
    private final ClosingService closings;
    private final Presence presence;
    private final Clock clock;
    private @Nullable WorkspaceRow room;

    ClosingsView(
            WorkspaceService workspaces,
            ClosingOverview overview,
            ClosingService closings,
            Presence presence,
            Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.closings = closings;
        this.presence = presence;
        this.clock = clock;
        addClassNames("page", "closings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, PageTopics.closings(room().id()), room().me().id(), () -> {
            if (isAttached()) {
                show();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("closing.list.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("pledge.list.title"), PledgeNavigation.list(room().slug())));
    }

    private void show() {
        removeAll();
        var rows = overview.rows(room().id());
        var mayOpen = overview.mayOpen(room().id());
        var header = new PageHeader(getPageTitle()).lead(getTranslation("closing.list.lead"));
        add(header);
        if (rows.isEmpty()) {
            var none = new EmptyState(
                    Icon.SCALE,
                    getTranslation("closing.list.empty.title"),
                    getTranslation("closing.list.empty.purpose"));
            add(mayOpen ? none.action(getTranslation("closing.open"), this::ask) : none);
            return;
        }
        if (mayOpen) {
            var open = new Button(getTranslation("closing.open"), Icon.PLUS.create(), _ -> ask());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(open);
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(ClosingRow row) {
        var title = new Anchor(
                PledgeNavigation.closing(room().slug(), row.id()), ClosingWords.title(row.kind(), row.term(), this));
        title.addClassName("row-title");
        var line = new ListItem(new Div(title), ClosingWords.state(row.proposed(), row.published(), this));
        line.addClassName("row");
        return line;
    }

    private void ask() {
        new ClosingDialog(
                        MandatePeriod.of(Time.today(clock)),
                        (kind, term) -> PledgeNavigation.open(
                                PledgeNavigation.closing(room().slug(), closings.open(room().id(), kind, term))))
                .open();
    }

    private WorkspaceRow room() {
        return Objects.requireNonNull(room);
    }
}
