package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.ClosingOverview;
import se.gemensam.pledge.ClosingPage;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.PledgeSignals;
import se.gemensam.presence.Presence;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** A closing: each pledge of the mandate period with what became of it, and whether everybody reads what the two sides say. */
@Route("w/:workspace/pledges/closings/:closing")
@PermitAll
class ClosingView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed, ClosingDesk.Acts {

    private final WorkspaceService workspaces;
    private final ClosingOverview overview;
    private final ClosingService closings;
    private final Presence presence;
    private final Div head = new Div();
    private final OrderedList lines = new OrderedList();
    private ClosingDesk desk = new ClosingDesk(this);
    private List<ClosingPage.Line> listed = List.of();
    private @Nullable WorkspaceRow room;
    private @Nullable ClosingPage page;

    ClosingView(WorkspaceService workspaces, ClosingOverview overview, ClosingService closings, Presence presence) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.closings = closings;
        this.presence = presence;
        lines.addClassName("closing-lines");
        addClassNames("page", "closing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var here = workspaces.bySlug(parameters.get("workspace").orElseThrow());
        var found = overview.get(PledgeNavigation.id(parameters.get("closing").orElseThrow()));
        if (!found.workspaceId().equals(here.id())) {
            throw new NotFoundException("closing " + found.id());
        }
        room = here;
        listed = List.of();
        lines.removeAll();
        desk = new ClosingDesk(this);
        removeAll();
        add(head, desk, lines);
        show(found);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer().id();
        presence.onChange(this, shown().id(), viewer, this::reload);
        presence.onChange(this, PledgeSignals.list(shown().workspaceId()), viewer, this::reload);
    }

    @Override
    public String getPageTitle() {
        return ClosingWords.title(shown().kind(), shown().term(), this);
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(getTranslation("pledge.list.title"), PledgeNavigation.list(slug())),
                new Crumb(getTranslation("closing.list.title"), PledgeNavigation.closings(slug())));
    }

    private void reload() {
        if (isAttached()) {
            show(overview.get(shown().id()));
        }
    }

    private void show(ClosingPage now) {
        if (now.equals(page) && !listed.isEmpty()) {
            return;
        }
        page = now;
        head.removeAll();
        head.add(new PageHeader(getPageTitle())
                .lead(ClosingWords.counts(now.counts(), this))
                .actions(ClosingWords.state(now.proposal() != null, now.isPublished(), this)));
        desk.show(now);
        if (now.lines().isEmpty()) {
            lines.removeAll();
            lines.add(new ListItem(getTranslation("closing.empty")));
        } else if (!now.lines().equals(listed)) {
            lines.removeAll();
            now.lines().forEach(line -> lines.add(new ClosingLineItem(line, slug())));
        }
        listed = now.lines();
    }

    @Override
    public void propose(String remark) {
        closings.propose(shown().id(), remark);
        Notice.done(getTranslation("closing.proposed"));
        reload();
    }

    @Override
    public void confirm(UUID proposal) {
        act("closing.confirmed", () -> closings.confirm(shown().id(), proposal));
    }

    @Override
    public void decline(UUID proposal) {
        act("closing.declined", () -> closings.decline(shown().id(), proposal));
    }

    @Override
    public void withdraw(UUID proposal) {
        act("closing.withdrawn", () -> closings.withdraw(shown().id(), proposal));
    }

    @Override
    public void takeAway() {
        new ConfirmLoss(
                        getTranslation("closing.takeAway.question"),
                        getTranslation("closing.takeAway.loss"),
                        getTranslation("closing.takeAway"),
                        () -> act("closing.takenAway", () -> closings.takeAway(shown().id())))
                .open();
    }

    /** Somebody else may have been quicker: then it is said, and what is now is shown. */
    private void act(String done, Runnable work) {
        try {
            work.run();
            Notice.done(getTranslation(done));
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        reload();
    }

    private ClosingPage shown() {
        return Objects.requireNonNull(page);
    }

    private String slug() {
        return Objects.requireNonNull(room).slug();
    }
}
