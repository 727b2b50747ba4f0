package se.gemensam.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Following.Kind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Reminder;
import se.gemensam.workspace.Subjects;

/** Writes down whom a deed is news to, in the transaction of the deed. Who may not know of it is told nothing. */
@Component
class NotificationWriter {

    private static final Set<DeedKind> GIVING = Set.of(
            DeedKind.THREAD_GIVEN,
            DeedKind.SECTION_GIVEN,
            DeedKind.MEMBER_CHANGED,
            DeedKind.AMENDMENT_ANSWERED,
            DeedKind.AMENDMENT_WEIGHED,
            DeedKind.AMENDMENT_DECIDED,
            DeedKind.AMENDMENT_MERGED,
            DeedKind.AMENDMENT_UNMERGED,
            DeedKind.VOTE_OPENED,
            DeedKind.VOTE_ENDING,
            DeedKind.VOTE_CLOSED,
            DeedKind.VOTE_ENDED,
            DeedKind.PHASE_PROPOSED,
            DeedKind.PHASE_CHANGED,
            DeedKind.REOPENING_PROPOSED,
            DeedKind.SECTION_REOPENED,
            DeedKind.CLOSING_PROPOSED,
            DeedKind.SECTION_CLOSED,
            DeedKind.TIMETABLE_PROPOSED,
            DeedKind.TIMETABLE_AGREED,
            DeedKind.PUBLICATION_PROPOSED,
            DeedKind.PLATFORM_PUBLISHED,
            DeedKind.PLATFORM_UNPUBLISHED,
            DeedKind.PROPOSAL_DECLINED,
            DeedKind.PROPOSAL_WITHDRAWN,
            DeedKind.DECISION_REGISTERED,
            DeedKind.FLOOR_CHANGED,
            DeedKind.CORRECTION_PROPOSED,
            DeedKind.QUESTION_PARKED,
            DeedKind.PLEDGE_ADOPTED,
            DeedKind.PLEDGE_MOVED,
            DeedKind.PLEDGE_ASSESSED,
            DeedKind.PLEDGE_REDEFINED,
            DeedKind.PLEDGE_WRITTEN_OFF,
            DeedKind.PLEDGE_PROPOSED,
            DeedKind.PLEDGE_NEAR,
            DeedKind.PLEDGE_DUE,
            DeedKind.CHECK_IN_PLANNED,
            DeedKind.CLOSING_PUBLISHED);
    private static final Set<DeedKind> SPEAKING = Set.of(DeedKind.THREAD_OPENED, DeedKind.COMMENT_WRITTEN);

    private final NotificationRepository notifications;
    private final FollowRepository follows;
    private final Members members;
    private final Subjects pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationWriter(
            NotificationRepository notifications,
            FollowRepository follows,
            Members members,
            Subjects pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notifications = notifications;
        this.follows = follows;
        this.members = members;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Deed deed) {
        var followers = followers(deed);
        if (!deed.concerned().isEmpty() || followers.values().stream().anyMatch(Follow::isFollowing)) {
            members.inRoom(deed.workspace()).stream()
                    .filter(member ->
                            !member.id().equals(deed.actor()) || deed.kind().isByTime())
                    .forEach(member -> reason(member, deed, followers.values())
                            .filter(_ -> mayKnow(member, deed)) // asks the database: only for whom there is a reason
                            .ifPresent(reason -> tell(member, reason, deed)));
        }
        followWhatOneIsIn(deed, followers);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Reminder reminder) {
        var now = clock.instant();
        members.inRoom(reminder.workspace()).stream()
                .filter(member -> reminder.members().contains(member.id()))
                .filter(member -> canRead(member, reminder.page()))
                .forEach(member -> {
                    unread(member).stream()
                            .filter(before -> before.isSameAs(reminder))
                            .findFirst()
                            .ifPresentOrElse(
                                    before -> before.again(now),
                                    () -> notifications.save(new Notification(member, reminder, now)));
                    events.publishEvent(new Notified(member.accountId()));
                });
    }

    /** Rows of everything that the deed touches, by their key. */
    private Map<Follow.Key, Follow> followers(Deed deed) {
        var targets = nearest(deed).collect(Collectors.toSet());
        return targets.isEmpty()
                ? Map.of()
                : follows.of(targets).stream()
                        .collect(Collectors.toMap(
                                follow -> new Follow.Key(follow.memberId(), follow.targetId()), follow -> follow));
    }

    private boolean mayKnow(Member member, Deed deed) {
        return deed.audience().includes(member) && (deed.page() == null || canRead(member, deed.page()));
    }

    private boolean canRead(Member member, UUID page) {
        return !pages.readable(member, Set.of(page)).isEmpty();
    }

    private static Optional<Reason> reason(Member member, Deed deed, Iterable<Follow> followers) {
        if (deed.concerned().contains(member.id())) {
            return GIVING.contains(deed.kind())
                    ? Optional.of(Reason.ASKED)
                    : SPEAKING.contains(deed.kind()) ? Optional.of(Reason.MENTIONED) : Optional.empty();
        }
        var followed = new HashSet<UUID>();
        var unfollowed = new HashSet<UUID>();
        for (var follow : followers) {
            if (follow.memberId().equals(member.id())) {
                (follow.isFollowing() ? followed : unfollowed).add(follow.targetId());
            }
        }
        if (deed.thread() != null && followed.contains(deed.thread())) {
            return Optional.of(Reason.ANSWERED);
        }
        // Whoever does not want to hear of the nearest thing hears of it no more through what it is part of.
        return nearest(deed)
                .filter(target -> followed.contains(target) || unfollowed.contains(target))
                .findFirst()
                .filter(followed::contains)
                .map(_ -> Reason.FOLLOWED);
    }

    private static Stream<UUID> nearest(Deed deed) {
        return Stream.<@Nullable UUID>of(deed.thread(), deed.subject(), deed.page())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private void tell(Member member, Reason reason, Deed deed) {
        var now = clock.instant();
        unread(member).stream()
                .filter(before -> before.isSameAs(reason, deed))
                .findFirst()
                .ifPresentOrElse(
                        before -> before.again(deed, now),
                        () -> notifications.save(new Notification(member, reason, deed, now)));
        events.publishEvent(new Notified(member.accountId()));
    }

    private List<Notification> unread(Member member) {
        return notifications.findByAccountIdAndWorkspaceIdAndReadAtIsNull(member.accountId(), member.workspaceId());
    }

    /** Who speaks in a thread hears what is answered, and who is given something hears of it, unless they have said no. */
    private void followWhatOneIsIn(Deed deed, Map<Follow.Key, Follow> known) {
        if (deed.page() == null || deed.subject() == null) {
            return;
        }
        if (deed.thread() != null && SPEAKING.contains(deed.kind())) {
            follow(deed.actor(), Kind.THREAD, deed.thread(), deed, known);
        }
        if (deed.thread() != null && deed.kind() == DeedKind.THREAD_GIVEN) {
            deed.concerned().forEach(member -> follow(member, Kind.THREAD, deed.thread(), deed, known));
        }
        if (deed.kind() == DeedKind.SECTION_GIVEN) {
            deed.concerned().forEach(member -> follow(member, Kind.SECTION, deed.subject(), deed, known));
        }
    }

    private void follow(UUID memberId, Kind kind, UUID target, Deed deed, Map<Follow.Key, Follow> known) {
        if (!known.containsKey(new Follow.Key(memberId, target))) {
            follows.save(new Follow(
                    memberId,
                    kind,
                    target,
                    Objects.requireNonNull(deed.page()),
                    Objects.requireNonNull(deed.subject()),
                    clock.instant()));
        }
    }
}
