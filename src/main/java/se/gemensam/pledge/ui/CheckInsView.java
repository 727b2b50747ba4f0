package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.CheckInOverview;
import se.gemensam.pledge.CheckInRow;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.PageTopics;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The check-ins of a joint room. */
@Route("w/:workspace/pledges/check-ins")
@PermitAll
class CheckInsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final CheckInOverview overview;
    private final CheckInService checkIns;
    private final Presence presence;
    private @Nullable WorkspaceRow room;

    CheckInsView(WorkspaceService workspaces, CheckInOverview overview, CheckInService checkIns, Presence presence) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.checkIns = checkIns;
        this.presence = presence;
        addClassNames("page", "check-ins");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, PageTopics.checkIns(room().id()), room().me().id(), () -> {
            if (isAttached()) {
                show();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkIn.list.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("pledge.list.title"), PledgeNavigation.list(room().slug())));
    }

    private void show() {
        removeAll();
        var rows = overview.rows(room().id());
        var mayPlan = overview.mayPlan(room().id());
        var header = new PageHeader(getPageTitle()).lead(getTranslation("checkIn.list.lead"));
        add(header);
        if (rows.isEmpty()) {
            var none = new EmptyState(
                    Icon.CALENDAR,
                    getTranslation("checkIn.list.empty.title"),
                    getTranslation("checkIn.list.empty.purpose"));
            add(mayPlan ? none.action(getTranslation("checkIn.plan"), this::ask) : none);
            return;
        }
        if (mayPlan) {
            var plan = new Button(getTranslation("checkIn.plan"), Icon.PLUS.create(), _ -> ask());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(plan);
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(CheckInRow row) {
        var title = new Anchor(PledgeNavigation.checkIn(room().slug(), row.id()), row.title());
        title.addClassName("row-title");
        var day = new Formats(getLocale()).date(row.day());
        var when = new Span(row.place().isEmpty() ? day : day + ", " + row.place());
        when.addClassName("soft");
        var items = new Span(getTranslation("checkIn.items", row.items()));
        items.addClassName("soft");
        var line = new ListItem(new Div(title, when, items), CheckInWords.state(row.state()));
        line.addClassName("row");
        return line;
    }

    private void ask() {
        new CheckInDialog(
                        null,
                        draft -> PledgeNavigation.open(
                                PledgeNavigation.checkIn(room().slug(), checkIns.plan(room().id(), draft))))
                .open();
    }

    private WorkspaceRow room() {
        return Objects.requireNonNull(room);
    }
}
