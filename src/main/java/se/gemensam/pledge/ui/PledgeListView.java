package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeListing;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgeReportFormat;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.PledgeSignals;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceRow;

/** The pledges of a joint room: how many, how they stand, and those that the address asks for. */
@Route("w/:workspace/pledges")
@PermitAll
class PledgeListView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final PledgeTools tools;
    private final PledgeOverview overview;
    private final PledgeService pledges;
    private final Div head = new Div();
    private final Div results = new Div();
    private final Button news = new Button();
    private @Nullable WorkspaceRow room;
    private @Nullable PledgeAddress address;
    private @Nullable PledgeFilterBar filters;
    private @Nullable Shown shown;

    /** What is on the screen. */
    private record Shown(PledgeFigures.Count all, PledgeListing found, List<PledgeRow> top) {}

    PledgeListView(PledgeTools tools, PledgeOverview overview, PledgeService pledges) {
        this.tools = tools;
        this.overview = overview;
        this.pledges = pledges;
        addClassNames("page", "pledges");
        results.addClassName("pledge-results");
        news.addClickListener(_ -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = tools.workspaces()
                .bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        address = PledgeAddress.of(event.getLocation(), tools.now());
        if (!entered.equals(room)) {
            room = entered;
            filters = null;
        }
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tools.presence()
                .onChange(this, PledgeSignals.list(room().id()), room().me().id(), this::offerNews);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pledge.list.title");
    }

    private Shown read() {
        var tracker = tools.tracker();
        var filter = address().filter();
        return new Shown(
                tracker.count(room().id(), filter.opened()),
                tracker.page(room().id(), filter, address().sort(), 0),
                filter.isOpen() ? tracker.top(room().id(), filter.term()) : List.of());
    }

    /** What others did waits for who reads until they ask for it. */
    private void offerNews() {
        if (isAttached() && !read().equals(shown)) {
            news.setVisible(true);
            news.setText(getTranslation("tracker.news"));
        }
    }

    private void show() {
        var now = read();
        shown = now;
        news.setVisible(false);
        var header = new PageHeader(getPageTitle())
                .lead(
                        now.all().total() == 0
                                ? getTranslation("pledge.list.lead")
                                : PledgeCounts.words(now.all(), this));
        header.actions(actions().toArray(Component[]::new));
        head.removeAll();
        head.add(header, new PledgeTabs(slug(), PledgeTabs.Tab.LIST, address()));
        results.removeAll();
        var filterBar = bar();
        filterBar.show(address());
        if (now.all().total() == 0 && tools.tracker().terms(room().id()).size() == 1) {
            filterBar.setVisible(false);
            results.add(nothingYet());
            return;
        }
        filterBar.setVisible(true);
        head.add(new PledgeCounts(now.all(), address().with(address().filter().opened()), path()));
        if (!now.top().isEmpty()) {
            results.add(new H2(getTranslation("tracker.top")), lines(now.top()), new H2(getTranslation("tracker.all")));
        }
        list(now.found());
    }

    /** Stays where it is while the list changes, so that who types in it goes on typing. */
    private PledgeFilterBar bar() {
        if (filters == null) {
            filters = new PledgeFilterBar(tools.choices().of(room()), chosen -> chosen.open(path()));
            removeAll();
            add(head, filters, news, results);
        }
        return filters;
    }

    private void list(PledgeListing found) {
        var number = new Paragraph(getTranslation("tracker.found", found.total()));
        number.addClassName("soft");
        number.getElement().setAttribute("role", "status");
        results.add(number);
        if (found.total() == 0) {
            results.add(new EmptyState(Icon.SEARCH, getTranslation("tracker.none"), getTranslation("tracker.none.how"))
                    .example(
                            getTranslation("tracker.none.all"),
                            address()
                                    .with(PledgeFilter.of(address().filter().term()))
                                    .on(path())));
            return;
        }
        var lines = lines(found.rows());
        var more = new Button();
        results.add(lines, more);
        label(more, lines, found.total());
        more.addClickListener(_ -> {
            int next = lines.shown();
            var page = tools.tracker()
                    .page(room().id(), address().filter(), address().sort(), next / PledgeTracker.PAGE);
            lines.add(page.rows());
            label(more, lines, page.rows().isEmpty() ? next : page.total());
            if (lines.shown() > next) {
                lines.focus(next);
            }
        });
    }

    private void label(Button more, PledgeLines lines, int total) {
        int left = total - lines.shown();
        more.setVisible(left > 0);
        more.setText(getTranslation("tracker.more", Math.min(left, PledgeTracker.PAGE), left));
    }

    private PledgeLines lines(List<PledgeRow> rows) {
        var lines = new PledgeLines(slug(), tools.texts());
        lines.add(rows);
        return lines;
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var menu = new Menu(getTranslation("pledgeReport.menu"));
        for (var format : PledgeReportFormat.values()) {
            menu.download(
                    Icon.FILE_DOWN,
                    getTranslation(format.textKey()),
                    "api/workspaces/" + room().id() + "/pledges/report?format=" + format.token() + "&"
                            + address().query());
        }
        actions.add(menu);
        actions.add(new Menu(getTranslation("tracker.menu"))
                .link(Icon.EYE, getTranslation("pledgePublic.title"), path() + "/publication")
                .link(Icon.ARROW_RIGHT, getTranslation("tracker.carry.title"), path() + "/carry-over")
                .link(Icon.LANDMARK, getTranslation("nationalGoal.title"), path() + "/goals"));
        if (overview.mayWrite(room().id())) {
            var create = new Button(getTranslation("pledge.new.action"), Icon.PLUS.create(), _ -> ask());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(create);
        }
        return actions;
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                Icon.FLAG, getTranslation("pledge.list.empty.title"), getTranslation("pledge.list.empty.purpose"));
    }

    private void ask() {
        new NewPledgeDialog(
                        tools.now(),
                        draft -> PledgeNavigation.open(
                                PledgeNavigation.pledge(slug(), pledges.create(room().id(), draft))))
                .open();
    }

    private String path() {
        return PledgeNavigation.list(slug());
    }

    private String slug() {
        return room().slug();
    }

    private WorkspaceRow room() {
        return Objects.requireNonNull(room);
    }

    private PledgeAddress address() {
        return Objects.requireNonNull(address);
    }
}
