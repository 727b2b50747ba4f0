package se.gemensam.pledge;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.Time;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Members;

/**
 * Tells those who answer for a pledge, and those who follow it, that its last day is near, and that it has come. A row says that it was
 * told, so that each is told once, whatever restarts; a day that is moved is told of anew.
 */
@Component
class PledgeReminders {

    private static final Logger LOG = LoggerFactory.getLogger(PledgeReminders.class);

    /** Days before the last one. */
    static final int NEAR = 30;

    /** What passed more days ago is no news. */
    private static final int STALE = 7;

    private final PledgeRepository pledges;
    private final PledgeNews news;
    private final Members members;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PledgeReminders(
            PledgeRepository pledges,
            PledgeNews news,
            Members members,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.pledges = pledges;
        this.news = news;
        this.members = members;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A morning that the application slept through is made up for. */
    @Scheduled(cron = "${gemensam.pledges.reminders:0 40 6 * * *}", zone = "Europe/Stockholm")
    void remind() {
        remind(Time.today(clock));
    }

    /** One that cannot be told of does not keep the others from it. */
    void remind(LocalDate today) {
        for (var pledge : pledges.due(today.minusDays(STALE), today.plusDays(NEAR))) {
            try {
                transaction.executeWithoutResult(_ -> remind(pledge.id(), today));
            } catch (DuplicateKeyException toldMeanwhile) {
                LOG.debug("pledge {} was told of meanwhile", pledge.id());
            } catch (RuntimeException failed) {
                LOG.error("pledge {} was not told of", pledge.id(), failed);
            }
        }
    }

    private void remind(UUID pledgeId, LocalDate today) {
        var pledge = pledges.lockById(pledgeId).orElseThrow();
        var day = Objects.requireNonNull(pledge.deadline());
        var occasion = day.isAfter(today) ? DeedKind.PLEDGE_NEAR : DeedKind.PLEDGE_DUE;
        if (wasTold(pledgeId, day, occasion)) {
            return;
        }
        jdbc.sql("insert into pledge_reminder (pledge_id, due_on, occasion, told_at) values (?, ?, ?, ?)")
                .params(pledgeId, day, occasion.name(), Timestamp.from(clock.instant()))
                .update();
        var beginner = members.byId(pledge.createdBy()).orElseThrow();
        news.tell(pledge, beginner, occasion, PledgeNews.responsible(pledge));
    }

    private boolean wasTold(UUID pledgeId, LocalDate day, DeedKind occasion) {
        return jdbc.sql("select count(*) from pledge_reminder where pledge_id = ? and due_on = ? and occasion = ?")
                        .params(pledgeId, day, occasion.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
