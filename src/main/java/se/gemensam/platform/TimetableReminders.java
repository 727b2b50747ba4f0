package se.gemensam.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Reminder;
import se.gemensam.workspace.Role;

/**
 * Tells conveners of both sides of what is to be done, two weeks before, three days before and when the day has passed. A row says that it
 * was told, so that each is told once, whatever restarts; a day that is moved is told of anew.
 */
@Component
class TimetableReminders {

    private static final Logger LOG = LoggerFactory.getLogger(TimetableReminders.class);

    private static final int SOON = 14;
    private static final int VERY_SOON = 3;
    /** What passed longer ago is no news. */
    private static final int STALE = 30;

    private final MilestoneRepository milestones;
    private final PlatformRepository platforms;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimetableReminders(
            MilestoneRepository milestones,
            PlatformRepository platforms,
            Members members,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.milestones = milestones;
        this.platforms = platforms;
        this.members = members;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private enum Occasion {
        SOON,
        VERY_SOON,
        PASSED
    }

    /** One that cannot be told does not keep the others from it. */
    @Scheduled(cron = "${gemensam.timetable.reminders:0 20 6 * * *}", zone = "Europe/Stockholm")
    void remind() {
        remind(Time.today(clock));
    }

    void remind(LocalDate today) {
        for (var milestone : milestones.findByDoneAtIsNullAndHeldOnBetweenOrderByHeldOn(
                today.minusDays(STALE), today.plusDays(SOON))) {
            try {
                transaction.executeWithoutResult(_ -> remind(milestone, occasion(milestone.day(), today)));
            } catch (DuplicateKeyException toldMeanwhile) {
                LOG.debug("milestone {} was told of meanwhile", milestone.id());
            } catch (RuntimeException failed) {
                LOG.error("milestone {} was not told of", milestone.id(), failed);
            }
        }
    }

    private static Occasion occasion(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left < 0 ? Occasion.PASSED : left <= VERY_SOON ? Occasion.VERY_SOON : Occasion.SOON;
    }

    private void remind(Milestone milestone, Occasion occasion) {
        platform(milestone.platformId()).filter(_ -> isNew(milestone, occasion)).ifPresent(platform -> {
            jdbc.sql("insert into milestone_reminder (milestone_id, held_on, occasion, told_at) values (?, ?, ?, ?)")
                    .params(milestone.id(), milestone.day(), occasion.name(), Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(new Reminder(
                    platform.workspaceId(),
                    occasion == Occasion.PASSED ? DeedKind.MILESTONE_PASSED : DeedKind.MILESTONE_NEAR,
                    platform.id(),
                    conveners(platform.workspaceId())));
        });
    }

    private Optional<Platform> platform(UUID id) {
        return platforms.findById(id).filter(platform -> !platform.isRemoved());
    }

    private boolean isNew(Milestone milestone, Occasion occasion) {
        return jdbc.sql(
                                "select count(*) from milestone_reminder where milestone_id = ? and held_on = ? and occasion = ?")
                        .params(milestone.id(), milestone.day(), occasion.name())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private Set<UUID> conveners(UUID workspaceId) {
        return members.inRoom(workspaceId).stream()
                .filter(member ->
                        member.side() != Side.COOPERATING && member.role().includes(Role.CONVENER))
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
