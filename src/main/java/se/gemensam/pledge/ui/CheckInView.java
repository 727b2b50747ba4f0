package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInOverview;
import se.gemensam.pledge.CheckInOverview.PledgeChoice;
import se.gemensam.pledge.CheckInPage;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.CheckInState;
import se.gemensam.presence.Presence;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** A check-in: its agenda, and what is written down while it is held. */
@Route("w/:workspace/pledges/check-ins/:checkIn")
@PermitAll
class CheckInView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final CheckInOverview overview;
    private final CheckInService checkIns;
    private final Presence presence;
    private final Div head = new Div();
    private final OrderedList agenda = new OrderedList();
    private final Paragraph empty = new Paragraph(getTranslation("checkIn.empty"));
    private final Map<UUID, CheckInItemPanel> panels = new HashMap<>();
    private @Nullable WorkspaceRow room;
    private @Nullable CheckInPage page;
    private @Nullable CheckInPage headed;

    CheckInView(WorkspaceService workspaces, CheckInOverview overview, CheckInService checkIns, Presence presence) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.checkIns = checkIns;
        this.presence = presence;
        agenda.addClassName("check-in-agenda");
        addClassNames("page", "check-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var here = workspaces.bySlug(parameters.get("workspace").orElseThrow());
        var found = overview.get(PledgeNavigation.id(parameters.get("checkIn").orElseThrow()));
        if (!found.workspaceId().equals(here.id())) {
            throw new NotFoundException("check-in " + found.id());
        }
        room = here;
        headed = null;
        panels.clear();
        agenda.removeAll();
        removeAll();
        add(head, empty, agenda);
        show(found);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, shown().id(), shown().viewer().id(), this::reload);
    }

    @Override
    public String getPageTitle() {
        return shown().title();
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(getTranslation("pledge.list.title"), PledgeNavigation.list(slug())),
                new Crumb(getTranslation("checkIn.list.title"), PledgeNavigation.checkIns(slug())));
    }

    private void reload() {
        if (isAttached()) {
            show(overview.get(shown().id()));
        }
    }

    private void show(CheckInPage now) {
        page = now;
        var bare = new CheckInPage(
                now.id(),
                now.workspaceId(),
                now.title(),
                now.day(),
                now.place(),
                now.state(),
                now.begins(),
                List.of(),
                now.acts(),
                now.viewer());
        if (!bare.equals(headed)) {
            headed = bare;
            head.removeAll();
            head.add(header(now));
        }
        empty.setVisible(now.items().isEmpty());
        var ids = now.items().stream().map(CheckInPage.Item::id).toList();
        panels.keySet().removeIf(id -> {
            if (!ids.contains(id)) {
                agenda.remove(panels.get(id));
            }
            return !ids.contains(id);
        });
        for (int place = 0; place < now.items().size(); place++) {
            var item = now.items().get(place);
            var panel = panels.get(item.id());
            if (panel == null) {
                panel = new CheckInItemPanel(item.id(), slug(), new Acts());
                panels.put(item.id(), panel);
                agenda.addComponentAtIndex(place, panel);
            }
            panel.show(item, now);
        }
    }

    private PageHeader header(CheckInPage now) {
        var day = new Formats(getLocale()).date(now.day());
        var where = now.place().isEmpty() ? day : day + ", " + now.place();
        var lead = new Div(CheckInWords.state(now.state()), new Span(where));
        lead.addClassName("check-in-marks");
        var header = new PageHeader(now.title()).lead(lead);
        var tools = new ArrayList<Component>();
        if (now.mayPlan() && now.begins()) {
            var begin = new Button(
                    getTranslation("checkIn.hold"), Icon.PENCIL.create(), _ -> act(() -> checkIns.hold(now.id())));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(begin);
        }
        if (now.mayArrange()) {
            tools.add(new Button(getTranslation("checkIn.add"), Icon.PLUS.create(), _ -> ask()));
        }
        if (now.mayPlan()) {
            tools.add(new Button(getTranslation("checkIn.planAnew"), _ -> move()));
            tools.add(new Button(getTranslation("checkIn.cancel"), _ -> cancel()));
        }
        if (now.state() == CheckInState.HELD) {
            tools.add(minutes(now));
        }
        return header.actions(tools.toArray(Component[]::new));
    }

    private void cancel() {
        new ConfirmLoss(
                        getTranslation("checkIn.cancel.question"),
                        getTranslation("checkIn.cancel.loss"),
                        getTranslation("checkIn.cancel"),
                        () -> act(() -> checkIns.cancel(shown().id())))
                .open();
    }

    private Anchor minutes(CheckInPage now) {
        var link = new Anchor(
                "api/pledges/check-ins/" + now.id() + "/minutes",
                Icon.DOWNLOAD.create(),
                new Span(getTranslation("checkIn.minutes.get")));
        link.addClassName("icon-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void move() {
        new CheckInDialog(shown(), draft -> {
                    checkIns.planAnew(shown().id(), draft);
                    reload();
                })
                .open();
    }

    private void ask() {
        new CheckInTopicDialog(overview.others(shown().id()), new CheckInTopicDialog.Chosen() {
                    @Override
                    public void pledge(PledgeChoice pledge) {
                        checkIns.add(shown().id(), pledge.id());
                        reload();
                    }

                    @Override
                    public void topic(String words) {
                        checkIns.add(shown().id(), words);
                        reload();
                    }
                })
                .open();
    }

    /** Somebody else may have been quicker: then it is said, and what is now is shown. */
    private void act(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        reload();
    }

    private class Acts implements CheckInItemPanel.Acts {

        @Override
        public String write(UUID item, CheckInField field, String before, String after) {
            return checkIns.write(item, field, before, after);
        }

        @Override
        public void remove(UUID item) {
            act(() -> {
                checkIns.remove(item);
                Notice.done(getTranslation("checkIn.removed"), () -> act(() -> checkIns.restore(item)));
            });
        }
    }

    private CheckInPage shown() {
        return Objects.requireNonNull(page);
    }

    private String slug() {
        return Objects.requireNonNull(room).slug();
    }
}
