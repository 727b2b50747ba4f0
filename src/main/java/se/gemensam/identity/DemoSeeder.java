package se.gemensam.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.base.DemoContent;

/** Fills an empty database with the demo, before the application is ready; content that came later joins an older demo. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoSeeder implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);

    private final List<DemoContent> contents;
    private final AccountRepository accounts;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoSeeder(
            List<DemoContent> contents,
            AccountRepository accounts,
            JdbcClient database,
            TransactionOperations transactions,
            Clock clock) {
        this.contents = contents;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var begun = database.sql("select name from demo_content")
                .query(String.class)
                .list();
        if (begun.isEmpty() && accounts.count() > 0) {
            return;
        }
        warnOfInterrupted();
        contents.stream().filter(content -> !begun.contains(content.name())).forEach(this::seed);
    }

    private void seed(DemoContent content) {
        if (content.isAtomic()) {
            transactions.executeWithoutResult(status -> enter(content));
        } else {
            enter(content);
        }
        LOG.info("Demo content \"{}\" is in.", content.name());
    }

    private void enter(DemoContent content) {
        database.sql("insert into demo_content (name, begun_at) values (?, ?)")
                .params(content.name(), Timestamp.from(clock.instant()))
                .update();
        content.seed();
        database.sql("update demo_content set done_at = ? where name = ?")
                .params(Timestamp.from(clock.instant()), content.name())
                .update();
    }

    private void warnOfInterrupted() {
        database.sql("select name from demo_content where done_at is null")
                .query(String.class)
                .list()
                .forEach(name -> LOG.warn(
                        "Demo content \"{}\" was interrupted and is incomplete. Remove the data directory to begin anew.",
                        name));
    }
}
