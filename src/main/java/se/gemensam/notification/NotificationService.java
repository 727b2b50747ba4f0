package se.gemensam.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Unguarded;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.notification.NewsReader.Told;
import se.gemensam.workspace.SubjectTitle;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** What is new for the current person, and how often it wants letters about it. */
@Service
@Transactional
public class NotificationService {

    private static final Limit MOST = Limit.of(200);

    private final NotificationRepository notifications;
    private final MailHabitRepository habits;
    private final NewsReader reader;
    private final WorkspaceService rooms;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationService(
            NotificationRepository notifications,
            MailHabitRepository habits,
            NewsReader reader,
            WorkspaceService rooms,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notifications = notifications;
        this.habits = habits;
        this.reader = reader;
        this.rooms = rooms;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The latest, two hundred at most. */
    @Transactional(readOnly = true)
    public List<NotificationRow> list() {
        var roomOf = roomsById();
        return reader
                .tell(current.id(), notifications.findByAccountIdOrderByHappenedAtDesc(current.id(), MOST))
                .stream()
                .map(told -> row(told, roomOf))
                .toList();
    }

    /** How many pieces of news the current person has not read. */
    @Transactional(readOnly = true)
    public int unread() {
        return unreadNews().size();
    }

    /** Where a piece of news leads; it is read then. */
    public Whereto open(UUID id) {
        var news = notifications
                .findById(id)
                .filter(found -> found.accountId().equals(current.id()))
                .orElseThrow(() -> new NotFoundException("notification " + id));
        var room = roomsById().get(news.workspaceId());
        if (room == null) {
            throw new NotFoundException("notification " + id);
        }
        read(List.of(news));
        return new Whereto(
                room.slug(),
                news.kind(),
                news.pageId().orElse(null),
                news.subjectId().orElse(null),
                reader.subject(current.id(), news).map(SubjectTitle::kind).orElse(null),
                news.isTalk(),
                news.voteId().orElse(null),
                news.amendmentId().orElse(null));
    }

    public void readAll() {
        read(unreadNews());
    }

    /** The current person has these threads before its eyes. */
    public void seen(Collection<UUID> threadIds) {
        if (!threadIds.isEmpty()) {
            read(notifications.findByAccountIdAndThreadIdInAndReadAtIsNull(current.id(), threadIds));
        }
    }

    @Transactional(readOnly = true)
    public Map<Reason, Habit> habits() {
        var chosen = new EnumMap<Reason, Habit>(Reason.class);
        for (var reason : Reason.values()) {
            chosen.put(reason, reason.usual());
        }
        habits.of(List.of(current.id())).forEach(habit -> chosen.put(habit.reason(), habit.habit()));
        return chosen;
    }

    public void choose(Reason reason, Habit habit) {
        habits.save(new MailHabit(current.id(), reason, habit));
    }

    /** What a person's open screens listen to, to hear of news. */
    @Unguarded(because = "a name made of an id; it tells nothing")
    public static UUID topic(UUID accountId) {
        return NotificationSignals.topic(accountId);
    }

    private List<Notification> unreadNews() {
        return reader.visible(
                current.id(), notifications.findByAccountIdAndReadAtIsNullOrderByHappenedAtDesc(current.id(), MOST));
    }

    private void read(Collection<Notification> news) {
        if (!news.isEmpty()) {
            news.forEach(each -> each.read(clock.instant()));
            events.publishEvent(new Notified(current.id()));
        }
    }

    private Map<UUID, WorkspaceRow> roomsById() {
        return rooms.mine().stream().collect(Collectors.toMap(WorkspaceRow::id, room -> room));
    }

    private static NotificationRow row(Told told, Map<UUID, WorkspaceRow> roomOf) {
        var news = told.news();
        var room = roomOf.get(news.workspaceId());
        return new NotificationRow(
                news.id(),
                news.reason(),
                news.kind(),
                told.who(),
                told.title(),
                told.about(),
                news.audience(),
                roomOf.size() > 1 && room != null ? room.name() : "",
                news.happenedAt(),
                news.isUnread());
    }
}
