package se.gemensam;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Gives each test context a fresh database; one PostgreSQL serves the whole run. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Files in memory: the database closes with its last connection and opens again, as on a disk. */
    private static final String H2 = "jdbc:h2:memFS:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("gemensam.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = fresh();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.getUrl(),
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + database.getPassword())
                .applyTo(context);
    }

    /** An empty database, not migrated. */
    static DriverManagerDataSource fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return isPostgresql()
                ? new DriverManagerDataSource(Postgres.create(name), "postgres", "postgres")
                : new DriverManagerDataSource(H2.formatted(name), "sa", "");
    }

    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        static String create(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return SERVER.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
