package se.gemensam.pledge.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgePage;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceService;

/**
 * One pledge: what is promised, how it is measured, and how it goes; once it is adopted the other way round. Its parts stay where they are
 * when it is adopted under somebody's eyes, and stand in their new order the next time. Its panels are found as beans, where the build of the bundle does not
 * look: each is named in {@link Uses}.
 */
@Route("w/:workspace/pledges/:pledge")
@PermitAll
@Uses(AdoptionPanel.class)
@Uses(CarriedPanel.class)
@Uses(CascadePanel.class)
@Uses(ExplanationPanel.class)
@Uses(FigurePanel.class)
@Uses(FollowPanel.class)
@Uses(FollowUpPanel.class)
@Uses(FormPanel.class)
@Uses(JointPanel.class)
@Uses(PublicPanel.class)
@Uses(StepPanel.class)
@Uses(TalkPanel.class)
@Uses(VerdictPanel.class)
class PledgeView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PledgeOverview overview;
    private final Presence presence;
    private final List<PledgePart> parts;
    private final List<PledgePanel> panels = new ArrayList<>();
    private final PledgeHead head = new PledgeHead();
    private final PledgeContents contents = new PledgeContents();
    private @Nullable PledgePlace place;
    private @Nullable PledgePage page;

    PledgeView(WorkspaceService workspaces, PledgeOverview overview, Presence presence, List<PledgePart> parts) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.presence = presence;
        this.parts = parts;
        addClassNames("page", "pledge-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        page = overview.get(
                PledgeNavigation.id(event.getRouteParameters().get("pledge").orElseThrow()));
        if (!page.workspaceId().equals(room.id())) {
            throw new NotFoundException("pledge " + page.id());
        }
        var here = new PledgePlace(room, page.id());
        if (here.equals(place)) {
            show(); // a way within the page comes here too, and what somebody is writing stays
            return;
        }
        place = here;
        panels.clear();
        var adopted = page.lifecycle() != PledgeLifecycle.DRAFT;
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.order(adopted)))
                .forEach(part -> panels.add(part.create(here)));
        var body = new Div();
        body.addClassName("pledge-panels");
        panels.forEach(body::add);
        body.addAttachListener(
                _ -> presence.onChange(body, here.id(), shown().viewer().id(), () -> reload(here)));
        removeAll();
        show(); // a part that is there asks for the pledge, and the view is there already where one pledge leads to
        // another
        add(head, contents, body);
    }

    @Override
    public String getPageTitle() {
        return shown().number() + " " + shown().promise();
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void reload(PledgePlace of) {
        of.follow(this, () -> {
            if (of.equals(place)) {
                page = overview.get(of.id());
                show();
            }
        });
    }

    private void show() {
        head.show(shown(), place());
        panels.forEach(panel -> panel.show(shown()));
        contents.show(PledgeNavigation.pledge(place().slug(), place().id()), panels);
    }

    private PledgePlace place() {
        return Objects.requireNonNull(place);
    }

    private PledgePage shown() {
        return Objects.requireNonNull(page);
    }
}
