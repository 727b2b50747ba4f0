package se.gemensam;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What holds for a table holds as long as the application runs, and not as long as the connection that made the table. */
@DatabaseTest
class MigrationConnectionsTest {

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void rowsAreTakenAfterThePoolHasRenewedItsConnections() throws SQLException {
        var elsewhere =
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var open = elsewhere.getConnection()) {
            pool.getHikariPoolMXBean().softEvictConnections();
            assertThatCode(() -> JdbcClient.create(pool)
                            .sql(
                                    "insert into policy_area (code, level, duty, sort_order) values ('X1', 'REGION', 'ADDED', 999)")
                            .update())
                    .doesNotThrowAnyException();
        } finally {
            JdbcClient.create(pool)
                    .sql("delete from policy_area where code = 'X1'")
                    .update();
        }
    }
}
