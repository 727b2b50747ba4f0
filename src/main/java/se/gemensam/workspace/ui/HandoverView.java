package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.DateField;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.RoomOrganisations;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The offices of the own side that end before a day, so that somebody has them after that. */
@Route("w/:workspace/organisations/handover")
@PermitAll
class HandoverView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, Placed {

    /** When the boards of the movement have had their yearly meetings. */
    private static final MonthDay BOARDS_CHANGED = MonthDay.of(4, 1);

    private final WorkspaceService workspaces;
    private final RoomOrganisations organisations;
    private final OrganisationTools tools;
    private String slug = "";

    HandoverView(WorkspaceService workspaces, RoomOrganisations organisations, OrganisationTools tools) {
        this.workspaces = workspaces;
        this.organisations = organisations;
        this.tools = tools;
        getContent().addClassNames("page", "handover");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        slug = room.slug();
        show(
                room,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(OrganisationNavigation.BEFORE)
                        .flatMap(HandoverView::day)
                        .orElseGet(this::nextChange));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("organisations.title"), OrganisationNavigation.list(slug)));
    }

    private void show(WorkspaceRow room, LocalDate before) {
        getContent().removeAll();
        var ending = organisations.endingBefore(room.id(), before);
        var number = ending.stream().mapToInt(each -> each.offices().size()).sum();
        var day = new Formats(getLocale()).day(before);
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("handover.lead", number, day)),
                        chooser(before));
        if (ending.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Icon.CIRCLE_CHECK,
                            getTranslation("handover.none"),
                            getTranslation("handover.none.purpose")));
        } else {
            getContent().add(new HandoverList(room, ending, tools, () -> show(room, before)));
        }
    }

    private DateField chooser(LocalDate before) {
        var field = new DateField(getTranslation("handover.before"));
        field.setValue(before);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                OrganisationNavigation.handoverBefore(slug, event.getValue());
            }
        });
        return field;
    }

    private LocalDate nextChange() {
        var today = tools.today();
        var thisYear = BOARDS_CHANGED.atYear(today.getYear());
        return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
