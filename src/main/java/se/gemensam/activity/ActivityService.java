package se.gemensam.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Subjects;
import se.gemensam.workspace.WorkspaceAccess;

/** What was done in a room, as the current person may know of it. */
@Service
@Transactional
public class ActivityService {

    private static final int PAGE = 60;
    /** Of what was done since the last visit; the rest stands in the list of everything. */
    private static final int NEWS = 40;

    private static final UUID NONE = new UUID(0, 0);

    private final ActivityRepository activities;
    private final RoomVisitRepository visits;
    private final ActivityRows rows;
    private final Subjects titles;
    private final WorkspaceAccess access;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            RoomVisitRepository visits,
            ActivityRows rows,
            Subjects titles,
            WorkspaceAccess access,
            Clock clock) {
        this.activities = activities;
        this.visits = visits;
        this.rows = rows;
        this.titles = titles;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The latest.
     *
     * @param after where the page before this one ended; null for the first
     */
    @Transactional(readOnly = true)
    public ActivityPage page(UUID workspaceId, ActivityPage.@Nullable Mark after) {
        var viewer = access.require(Act.READ, workspaceId);
        var found = seen(viewer, Instant.EPOCH, after == null ? now() : after, PAGE);
        return new ActivityPage(
                rows.of(found, viewer),
                found.size() < PAGE
                        ? null
                        : new ActivityPage.Mark(
                                found.getLast().happenedAt(), found.getLast().id()));
    }

    /** What others have done since the current person's last visit. */
    @Transactional(readOnly = true)
    public List<ActivityRow> news(UUID workspaceId) {
        var viewer = access.require(Act.READ, workspaceId);
        return visits.findById(viewer.id())
                .map(visit -> seen(viewer, visit.beforeAt(), now(), NEWS).stream()
                        .filter(activity -> !activity.actorId().equals(viewer.id()))
                        .toList())
                .map(found -> rows.of(found, viewer))
                .orElse(List.of());
    }

    /** The current person is in the room now. */
    public void enter(UUID workspaceId) {
        var me = access.require(Act.READ, workspaceId);
        var now = clock.instant();
        visits.findById(me.id())
                .ifPresentOrElse(visit -> visit.enter(now), () -> visits.save(new RoomVisit(me.id(), now)));
    }

    private List<Activity> seen(Member viewer, Instant since, ActivityPage.Mark after, int most) {
        return activities.seen(
                viewer.workspaceId(),
                Audience.visibleTo(viewer),
                pages(viewer),
                since,
                after.moment(),
                after.id(),
                Limit.of(most));
    }

    private ActivityPage.Mark now() {
        return new ActivityPage.Mark(clock.instant().plusSeconds(1), NONE);
    }

    private Collection<UUID> pages(Member viewer) {
        Set<UUID> pages = new HashSet<>(titles.known(viewer));
        pages.add(NONE); // a list in a query must not be empty
        return pages;
    }
}
