package se.gemensam.home.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.gemensam.activity.ActivityService;
import se.gemensam.activity.ui.News;
import se.gemensam.base.Time;
import se.gemensam.discussion.WaitingThreads;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.pledge.PledgesWaiting;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.PageSignals;
import se.gemensam.workspace.AudienceNames;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The first screen of a joint room: what waits for me, what is new since I was here, and who is in the room. */
@Route("w/:workspace")
@PermitAll
class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final PlatformOutline platforms;
    private final JointOverview joint;
    private final WaitingThreads talk;
    private final AdvisoryVoteOverview votes;
    private final PledgesWaiting pledges;
    private final ActivityService activities;
    private final AudienceNames names;
    private final PageSignals signals;
    private final Clock clock;
    private @Nullable WorkspaceRow room;

    RoomView(
            WorkspaceService workspaces,
            PlatformOutline platforms,
            JointOverview joint,
            WaitingThreads talk,
            AdvisoryVoteOverview votes,
            PledgesWaiting pledges,
            ActivityService activities,
            AudienceNames names,
            PageSignals signals,
            Clock clock) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        this.joint = joint;
        this.talk = talk;
        this.votes = votes;
        this.pledges = pledges;
        this.activities = activities;
        this.names = names;
        this.signals = signals;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("workspace").orElseThrow();
        var room = workspaces.bySlug(slug);
        if (!room.slug().equals(slug)) {
            event.forwardTo("w/" + room.slug());
            return;
        }
        show(room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (room != null) {
            signals.onChange(this, room.id(), room.me().id(), this::followOthers);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    /** Somebody who asks something of me may be called otherwise now. */
    private void followOthers() {
        if (isAttached() && room != null) {
            show(workspaces.get(room.id()));
        }
    }

    private void show(WorkspaceRow room) {
        activities.enter(room.id());
        this.room = room;
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(room.name()).lead(new Organisations(room)),
                        new WaitingList(room.slug(), waiting(room), Time.today(clock)),
                        new News(room.slug(), activities.news(room.id()), names.in(room.id())),
                        new RoomPlatforms(room.slug(), platforms.rows(room.id())),
                        new OrganisationList(room));
    }

    private WaitingList.Waiting waiting(WorkspaceRow room) {
        return new WaitingList.Waiting(
                joint.waiting(room.id()),
                talk.in(room.id()),
                votes.waiting(room.id()),
                pledges.in(room.id()),
                platforms.owned(room.id()));
    }
}
