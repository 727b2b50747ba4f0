package se.gemensam.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.activity.ActivityPage;
import se.gemensam.activity.ActivityRow;
import se.gemensam.activity.ActivityService;
import se.gemensam.base.Time;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.AudienceNames;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** Everything that was done in a room, as I may know of it, day by day. */
@Route("w/:workspace/activity")
@PermitAll
class ActivityView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final ActivityService activities;
    private final AudienceNames audiences;
    private final Div days = new Div();
    private final Button more = new Button(getTranslation("activity.more"));
    private @Nullable LocalDate lastDay;
    private @Nullable UnorderedList lastList;
    private ActivityPage.@Nullable Mark next;

    ActivityView(WorkspaceService workspaces, ActivityService activities, AudienceNames audiences) {
        this.workspaces = workspaces;
        this.activities = activities;
        this.audiences = audiences;
        getContent().addClassNames("page", "activities");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        var names = audiences.in(room.id());
        more.addClickListener(_ -> show(room, names));
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("activity.lead")), days, more);
        show(room, names);
        if (days.getComponentCount() == 0) {
            days.add(new EmptyState(
                    Icon.HISTORY, getTranslation("activity.none"), getTranslation("activity.none.purpose")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.title");
    }

    private void show(WorkspaceRow room, Map<UUID, String> names) {
        var page = activities.page(room.id(), next);
        page.rows().forEach(row -> listOf(row).add(line(room, row, names)));
        next = page.next();
        more.setVisible(next != null);
    }

    private ActivityLine line(WorkspaceRow room, ActivityRow row, Map<UUID, String> names) {
        return new ActivityLine(room.slug(), row, names, new Formats(getLocale())::time);
    }

    private UnorderedList listOf(ActivityRow row) {
        var day = LocalDate.ofInstant(row.at(), Time.ZONE);
        if (lastList == null || !day.equals(lastDay)) {
            lastDay = day;
            lastList = new UnorderedList();
            lastList.addClassName("activity");
            days.add(new H2(new Formats(getLocale()).date(day)), lastList);
        }
        return lastList;
    }
}
