package se.gemensam.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.SubjectTitle;
import se.gemensam.workspace.Subjects;
import se.gemensam.workspace.WorkspaceAccess;

/** What the current person follows. Only what one can read can be followed. */
@Service
@Transactional
public class FollowService implements Following {

    private final FollowRepository follows;
    private final NotificationService notifications;
    private final Subjects titles;
    private final DiscussionOverview discussion;
    private final WorkspaceAccess access;
    private final Clock clock;

    FollowService(
            FollowRepository follows,
            NotificationService notifications,
            Subjects titles,
            DiscussionOverview discussion,
            WorkspaceAccess access,
            Clock clock) {
        this.follows = follows;
        this.notifications = notifications;
        this.titles = titles;
        this.discussion = discussion;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void seen(Collection<UUID> threadIds) {
        notifications.seen(threadIds);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean follows(UUID workspaceId, UUID targetId) {
        var me = access.require(Act.READ, workspaceId);
        return follows.findById(new Follow.Key(me.id(), targetId))
                .filter(Follow::isFollowing)
                .isPresent();
    }

    @Override
    public void follow(UUID workspaceId, Kind kind, UUID targetId) {
        choose(access.require(Act.READ, workspaceId), kind, targetId, Follow::begin);
    }

    @Override
    public void unfollow(UUID workspaceId, Kind kind, UUID targetId) {
        choose(access.require(Act.READ, workspaceId), kind, targetId, Follow::stop);
    }

    private void choose(Member me, Kind kind, UUID targetId, BiConsumer<Follow, Instant> choice) {
        var now = clock.instant();
        var follow =
                follows.findById(new Follow.Key(me.id(), targetId)).orElseGet(() -> found(me, kind, targetId, now));
        choice.accept(follow, now);
        follows.save(follow);
    }

    private Follow found(Member me, Kind kind, UUID targetId, Instant now) {
        var subject = kind == Kind.THREAD ? discussion.subjectOf(targetId) : targetId;
        var title = Optional.ofNullable(titles.of(me, List.of(subject)).get(subject))
                .filter(SubjectTitle::isThere)
                .filter(found -> kind == Kind.THREAD || kind == found.kind())
                .orElseThrow(() -> missing(targetId));
        return new Follow(me.id(), kind, targetId, title.page(), subject, now);
    }

    private static NotFoundException missing(UUID targetId) {
        return new NotFoundException("platform, section, thread or pledge " + targetId);
    }

    /** What the current person follows in a room, as far as it can read it, the last chosen first. */
    @Transactional(readOnly = true)
    public List<FollowRow> list(UUID workspaceId) {
        var me = access.require(Act.READ, workspaceId);
        var all = follows.by(me.id());
        var titleOf = titles.of(me, all.stream().map(Follow::subjectId).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(follow -> Stream.ofNullable(titleOf.get(follow.subjectId()))
                        .filter(SubjectTitle::isThere)
                        .map(title -> new FollowRow(
                                follow.kind(),
                                follow.targetId(),
                                title.page(),
                                follow.subjectId(),
                                title.kind(),
                                title.title())))
                .toList();
    }
}
