package se.gemensam.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.mail.NewLetter;
import se.gemensam.mail.Outbox;
import se.gemensam.notification.NewsReader.Told;

/**
 * Writes letters about news that nobody has read in the application: at once, every morning or every Monday, as each person
 * has chosen for each kind. A letter says what and where, never who and in which words: mail is read on the way (decision
 * 0032). What the person may no longer know of is left out.
 */
@Component
class NewsPost {

    private static final Logger LOG = LoggerFactory.getLogger(NewsPost.class);

    /** Whoever is there at the moment reads it in the application first. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** What is older is no news. */
    private static final Duration STALE = Duration.ofDays(30);

    private static final Duration KEPT = Duration.ofDays(180);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Limit ROUND = Limit.of(5000);
    private static final int LINES = 20;

    private final NotificationRepository notifications;
    private final MailHabitRepository habits;
    private final NewsReader reader;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final TransactionOperations transactions;
    private final Clock clock;

    NewsPost(
            NotificationRepository notifications,
            MailHabitRepository habits,
            NewsReader reader,
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            TransactionOperations transactions,
            Clock clock) {
        this.notifications = notifications;
        this.habits = habits;
        this.reader = reader;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gemensam.news.every:30s}")
    void atOnce() {
        send(Habit.AT_ONCE, clock.instant().minus(PATIENCE));
    }

    /** What was new until the morning; a morning that the application slept through is made up for. */
    @Scheduled(fixedDelayString = "${gemensam.news.mornings:5m}")
    void mornings() {
        send(Habit.DAILY, lastMorning(Period.ofDays(1), day -> day));
        send(Habit.WEEKLY, lastMorning(Period.ofWeeks(1), TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private Instant lastMorning(Period between, TemporalAdjuster day) {
        var now = clock.instant().atZone(Time.ZONE);
        var morning = now.with(day).with(MORNING);
        return (morning.isAfter(now) ? morning.minus(between) : morning).toInstant();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Stockholm")
    void forget() {
        transactions.executeWithoutResult(
                _ -> notifications.deleteByHappenedAtBefore(clock.instant().minus(KEPT)));
    }

    /** A letter for each person who wants them this often; when one cannot be written the others are. */
    void send(Habit habit, Instant until) {
        waiting(habit, until).forEach((account, news) -> {
            try {
                transactions.executeWithoutResult(_ -> write(account, news));
            } catch (RuntimeException e) {
                LOG.warn("A letter about news could not be written", e);
            }
        });
    }

    private Map<UUID, List<UUID>> waiting(Habit habit, Instant until) {
        var found = notifications.findByReadAtIsNullAndMailedAtIsNullAndReasonInAndHappenedAtBetweenOrderByHappenedAt(
                Arrays.asList(Reason.values()), clock.instant().minus(STALE), until, ROUND);
        var chosen = chosen(found.stream().map(Notification::accountId).collect(Collectors.toSet()));
        return found.stream()
                .filter(news -> chosen.getOrDefault(
                                new MailHabit.Key(news.accountId(), news.reason()),
                                news.reason().usual())
                        == habit)
                .collect(Collectors.groupingBy(
                        Notification::accountId, Collectors.mapping(Notification::id, Collectors.toList())));
    }

    private Map<MailHabit.Key, Habit> chosen(Collection<UUID> accountIds) {
        var chosen = new HashMap<MailHabit.Key, Habit>();
        if (!accountIds.isEmpty()) {
            habits.of(accountIds)
                    .forEach(habit -> chosen.put(new MailHabit.Key(habit.accountId(), habit.reason()), habit.habit()));
        }
        return chosen;
    }

    private void write(UUID account, List<UUID> ids) {
        var news = ids.stream()
                .flatMap(id -> notifications.findById(id).stream())
                .filter(Notification::isUnread)
                .toList();
        var language = accounts.language(account);
        var told = reader.tell(account, news);
        var lines = told.stream()
                .map(each -> texts.get(language, key(each), Objects.requireNonNullElse(each.title(), "")))
                .distinct()
                .limit(LINES)
                .toList();
        news.forEach(each -> each.mailed(clock.instant()));
        if (!lines.isEmpty()) {
            accounts.email(account)
                    .ifPresent(
                            address -> outbox.write(new NewLetter("news", address, language, "/notifications", lines)));
        }
    }

    private static String key(Told told) {
        var news = told.news();
        return news.reason() == Reason.ASKED
                ? "notification.mail.ASKED." + news.kind()
                : "notification.mail." + news.reason();
    }
}
