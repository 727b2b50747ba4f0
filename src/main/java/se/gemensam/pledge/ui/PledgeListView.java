package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import se.gemensam.base.Time;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.pledge.PledgeService;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The pledges of a joint room. */
@Route("w/:workspace/pledges")
@PermitAll
class PledgeListView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final PledgeOverview overview;
    private final PledgeService pledges;
    private final Clock clock;

    PledgeListView(WorkspaceService workspaces, PledgeOverview overview, PledgeService pledges, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.pledges = pledges;
        this.clock = clock;
        addClassNames("page", "pledges");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pledge.list.title");
    }

    private void show(WorkspaceRow room) {
        removeAll();
        var header = new PageHeader(getPageTitle()).lead(getTranslation("pledge.list.lead"));
        var mayWrite = overview.mayWrite(room.id());
        var rows = overview.rows(room.id());
        if (mayWrite && !rows.isEmpty()) {
            header.actions(newButton(room));
        }
        add(header);
        if (rows.isEmpty()) {
            var empty = new EmptyState(
                    Icon.FLAG, getTranslation("pledge.list.empty.title"), getTranslation("pledge.list.empty.purpose"));
            add(mayWrite ? empty.action(getTranslation("pledge.new.action"), () -> ask(room)) : empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("pledge-list");
        rows.forEach(row -> list.add(item(room, row)));
        add(list);
    }

    private static ListItem item(WorkspaceRow room, PledgeRow row) {
        return new ListItem(
                new Span(row.number()),
                new Anchor(PledgeNavigation.pledge(room.slug(), row.id()), row.promise()),
                PledgeBadge.of(row.label()));
    }

    private Button newButton(WorkspaceRow room) {
        var button = new Button(getTranslation("pledge.new.action"), Icon.PLUS.create(), _ -> ask(room));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ask(WorkspaceRow room) {
        new NewPledgeDialog(
                        MandatePeriod.of(Time.today(clock)),
                        draft -> PledgeNavigation.open(
                                PledgeNavigation.pledge(room.slug(), pledges.create(room.id(), draft))))
                .open();
    }
}
