package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Time;
import se.gemensam.chart.Course;
import se.gemensam.chart.ui.Chart;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.NationalGoal;
import se.gemensam.pledge.NationalGoals;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.ValidYears;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Formats;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The national goals with their real figures; each can be broken down to a pledge of one's own. */
@Route("w/:workspace/pledges/goals")
@PermitAll
class NationalGoalsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private static final int DECIMALS = 1;

    private final WorkspaceService workspaces;
    private final PledgeOverview overview;
    private final NationalGoals goals;
    private final Clock clock;
    private @Nullable WorkspaceRow room;

    NationalGoalsView(WorkspaceService workspaces, PledgeOverview overview, NationalGoals goals, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.goals = goals;
        this.clock = clock;
        addClassNames("page", "national-goals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        var mayWrite = overview.mayWrite(room.id());
        removeAll();
        add(new PageHeader(getPageTitle()).lead(getTranslation("nationalGoal.lead")));
        var list = new UnorderedList();
        list.addClassName("goal-list");
        goals.list().forEach(goal -> list.add(item(goal, mayWrite)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nationalGoal.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("pledge.list.title"), PledgeNavigation.list(room().slug())));
    }

    private ListItem item(NationalGoal goal, boolean mayWrite) {
        var figures = new Paragraph(String.join(" · ", figures(goal)));
        var source = new Paragraph(getTranslation("nationalGoal.source", getTranslation(goal.textKey() + ".source")));
        source.addClassName("soft");
        var item = new ListItem(new H2(getTranslation(goal.textKey())), figures);
        goal.development().ifPresent(points -> item.add(chart(goal), new Paragraph(development(goal, points))));
        item.add(source);
        if (mayWrite) {
            item.add(new Div(new Button(getTranslation("nationalGoal.breakDown"), _ -> breakDown(goal))));
        }
        return item;
    }

    private List<String> figures(NationalGoal goal) {
        var said = new ArrayList<String>();
        var baseline = goal.baseline();
        var target = goal.target();
        said.add(
                baseline == null
                        ? getTranslation("nationalGoal.noBaseline")
                        : getTranslation(
                                "nationalGoal.baseline",
                                amount(goal, baseline),
                                String.valueOf(Objects.requireNonNull(goal.baselineOn())
                                        .getYear())));
        said.add(
                target == null
                        ? getTranslation("nationalGoal.direction." + goal.direction())
                        : getTranslation("nationalGoal.target." + goal.direction(), amount(goal, target)));
        var targetOn = goal.targetOn();
        if (targetOn != null) {
            said.add(getTranslation("nationalGoal.by", String.valueOf(targetOn.getYear())));
        }
        if (goal.years() == ValidYears.NO_ELECTION) {
            said.add(getTranslation("nationalGoal.noElection"));
        }
        return said;
    }

    private String amount(NationalGoal goal, BigDecimal value) {
        var formats = new Formats(getLocale());
        if (goal.kind().isPercent()) {
            return formats.percent(value.doubleValue(), DECIMALS);
        }
        var number = formats.number(value.doubleValue(), DECIMALS);
        var outOf = goal.outOf();
        return goal.kind() == IndicatorKind.COVERAGE && outOf != null
                ? getTranslation("nationalGoal.outOf", number, formats.number(outOf.doubleValue(), DECIMALS))
                : number;
    }

    private String development(NationalGoal goal, BigDecimal points) {
        return getTranslation(
                "nationalGoal.development",
                new Formats(getLocale()).number(points.doubleValue(), DECIMALS),
                String.valueOf(goal.values().getFirst().on().getYear()),
                String.valueOf(goal.values().getLast().on().getYear()));
    }

    private Component chart(NationalGoal goal) {
        var course = Course.of(
                getTranslation(goal.textKey()),
                development(goal, goal.development().orElseThrow()),
                "%",
                goal.values().stream()
                        .map(value ->
                                new Course.Value(value.on(), value.amount().doubleValue()))
                        .toList());
        var target = goal.target();
        var targetOn = goal.targetOn();
        return new Chart(
                target == null || targetOn == null
                        ? course
                        : course.withTargets(List.of(new Course.Target(targetOn, target.doubleValue()))));
    }

    private void breakDown(NationalGoal goal) {
        var id = goals.breakDown(
                room().id(), goal.code(), getTranslation(goal.textKey()), MandatePeriod.of(Time.today(clock)));
        PledgeNavigation.open(PledgeNavigation.pledge(room().slug(), id));
    }

    private WorkspaceRow room() {
        return Objects.requireNonNull(room);
    }
}
